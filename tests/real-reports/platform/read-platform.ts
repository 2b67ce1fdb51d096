import { FactCollector, type ImportRecord } from '../fact-collector.ts';
import { addressesIn } from '../words.ts';
import { addNetwork } from './network.ts';
import { addPassport, passportItem, readPassport } from './passport.ts';
import { addProject } from './project.ts';
import { addResults } from './results.ts';

export interface ReadPlatform {
  readonly records: readonly ImportRecord[];
  readonly project: string;
  readonly organisation: string;
}

/** Turns a platform's report of the form of 2022 into facts. */
export function readPlatform(text: string): ReadPlatform {
  const facts = new FactCollector();
  const passport = readPassport(text);
  const owner = addPassport(facts, passport);
  const section = passportItem(passport, 'Ссылка на раздел на сайте, посвященный проекту');
  const project = addProject(facts, text, passport.projectName, addressesIn(section)[0], owner);
  const platform = { ...owner, project };
  addNetwork(platform, text);
  addResults(platform, text);
  return { records: facts.records, project, organisation: owner.organisation };
}
