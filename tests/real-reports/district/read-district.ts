import { addActs } from './acts.ts';
import { addAwards } from './awards.ts';
import { addCentres } from './centres.ts';
import { addCoverage } from './coverage.ts';
import { beginDistrict, type District } from './district.ts';
import { addEvents } from './events.ts';
import { addAddresses, addAgreements, addDirections } from './network.ts';
import { addProgrammes } from './programmes.ts';
import { addStaff } from './staff.ts';

/** Turns a district's report on its centres into facts, section by section. */
export function readDistrict(text: string): District {
  const district = beginDistrict(text);
  addActs(district);
  addCentres(district);
  addCoverage(district);
  addProgrammes(district);
  addEvents(district);
  addAwards(district);
  addStaff(district);
  addAgreements(district);
  addAddresses(district);
  addDirections(district);
  return district;
}
