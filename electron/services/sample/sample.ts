import type { Fact } from '#shared/facts/kinds.ts';
import { addAwards } from './awards.ts';
import { addAgreements, addCentre, addContingent, addOtherCentres } from './centre.ts';
import { collect } from './collect.ts';
import { addCoverage } from './coverage.ts';
import { addRequests, addWords, toldOn } from './desk.ts';
import { addAutumnEvents } from './events-autumn.ts';
import { addLateEvents } from './events-late.ts';
import { addPlannedEvents } from './events-planned.ts';
import { addSpringEvents } from './events-spring.ts';
import { addWinterEvents } from './events-winter.ts';
import type { World } from './event-tools.ts';
import { addGrowth } from './growth.ts';
import { addIndicators } from './indicators.ts';
import { addMethodicalWork } from './methodical.ts';
import { addCriteria, addGrant, addNetwork, addSites, addWorkingGroup } from './network.ts';
import { addMunicipalities, addOrganisations } from './organisations.ts';
import { addPartners } from './partners.ts';
import { addPeople } from './people.ts';
import { addPlan } from './plan.ts';
import { addPositions } from './positions.ts';
import { addProducts } from './products.ts';
import { addProgrammes } from './programmes.ts';
import { addProject } from './project.ts';
import { addActs, addFinance, addTeam } from './resources.ts';
import { addSeries } from './series.ts';
import { addWebSites } from './sites.ts';
import { addStatements } from './statements.ts';
import { addSubjects } from './subjects.ts';

/**
 * An invented school with the facts of its year 2025: what a newcomer sees first and what the tests of forms draw
 * from. Nobody in it exists. Every record refers only to records before it. Three gaps are left on purpose, so
 * that the checks have something to find: a team member without functions, a partner of whom nobody wrote whether
 * it took part, a done plan item without a result.
 */
export function sampleFacts(newId: () => string, today: string = toldOn): Fact[] {
  const facts = collect(newId);
  const people = addPeople(facts);
  const where = addMunicipalities(facts);
  const orgs = addOrganisations(facts, where, people);
  const positions = addPositions(facts, people, orgs);
  const { project, supportSite } = addProject(facts, orgs, people, positions);
  const centre = addCentre(facts, orgs, people);
  addOtherCentres(facts, orgs);
  const agreements = addAgreements(facts, orgs, project, centre);
  addContingent(facts, orgs);
  const programmes = addProgrammes(facts, orgs, centre, people, addSubjects(facts));
  addCoverage(facts, orgs, centre, where);
  const made = addProducts(facts, orgs, people, project);
  const plan = addPlan(facts, project, people, made);
  addFinance(facts, project);
  addTeam(facts, project, orgs, people);
  const acts = addActs(facts, project, orgs);
  addPartners(facts, project, orgs, agreements);
  const series = addSeries(facts, orgs);
  const world: World = { where, orgs, people, project, centre, plan, made, acts, agreements, series };
  const winter = addWinterEvents(facts, world);
  const spring = addSpringEvents(facts, world);
  const autumn = addAutumnEvents(facts, world);
  const late = addLateEvents(facts, world);
  addPlannedEvents(facts, world);
  const indicators = addIndicators(facts, project);
  addStatements(facts, project, indicators, made, { ...winter, ...spring, ...late });
  addCriteria(facts, project);
  addGrant(facts, world);
  addNetwork(facts, world);
  addSites(facts, world, supportSite);
  addWorkingGroup(facts, world);
  addAwards(facts, world, programmes, { ...spring, ...late });
  addGrowth(facts, world, { ...spring, ...autumn });
  addWebSites(facts, orgs, project);
  addMethodicalWork(facts, orgs);
  addRequests(facts, orgs, today);
  addWords(facts, orgs);
  return facts.all();
}
