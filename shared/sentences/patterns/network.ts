import type { Inline } from '#shared/blocks/model.ts';
import type { Fact } from '#shared/facts/kinds.ts';
import type { CatalogueValue } from '#shared/indicators/catalogue/value.ts';
import { municipalityIn } from '#shared/names/cases.ts';
import { partWords } from '#shared/text/counted-parts.ts';
import * as counted from '#shared/text/sentences/counted-words.ts';
import { agreementKinds, partyWords, siteNames, statusGenitive } from '#shared/text/sentences/kind-words.ts';
import { listWords, templates } from '#shared/text/sentences/templates.ts';
import { fieldChip, figureChip } from '../chips.ts';
import { countedValue, type Material, type Pattern } from '../material.ts';
import { actText, organisationName, organisationNames } from '../names.ts';
import { joined, listed, paragraphOf, present, quoted, separated } from '../phrase.ts';
import { phrase, sentence } from '../template.ts';

/** «3 района и 2 города»; nothing where a part has no such word, and where there is one part of a type unknown. */
function typesOf(material: Material, indicator: string, { parts }: CatalogueValue): Inline[] | undefined {
  const chips = parts.flatMap(({ key }) => {
    const nouns = partWords(key);
    return (nouns && figureChip(material, indicator, { part: key, nouns })) ?? [];
  });
  return chips.length === parts.length ? listed(chips) : undefined;
}

/** Pattern 2: municipalities and organisations of the network. */
export const networkJoined: Pattern = (material) => [
  ...joinedMunicipalities(material),
  ...joinedOrganisations(material),
];

function joinedMunicipalities(material: Material): ReturnType<Pattern> {
  const { facts } = material;
  const indicator = 'network.municipalities';
  const value = countedValue(material, indicator);
  if (!value) return [];
  const members = value.records.flatMap((id) => facts.getOf('networkMember', id) ?? []);
  const found = new Set(members.flatMap((member) => municipalityOf(member, material) ?? []));
  const names = [...found].flatMap((id) => facts.getOf('municipality', id) ?? []);
  return [
    {
      key: 'municipalities',
      records: value.records,
      blocks: paragraphOf(
        sentence(templates.networkMunicipalities, {
          count: figureChip(material, indicator, { nouns: counted.municipalities }),
          types: typesOf(material, indicator, value),
          names: listed(names.map(({ fields }) => municipalityIn('nominative', fields))),
        }),
      ),
    },
  ];
}

const municipalityOf = ({ fields }: Fact<'networkMember'>, { facts }: Material): string | undefined =>
  fields.municipality ?? facts.getOf('organisation', fields.organisation)?.fields.municipality;

function joinedOrganisations(material: Material): ReturnType<Pattern> {
  const indicator = 'network.organisations';
  const value = countedValue(material, indicator);
  if (!value) return [];
  const named = value.records.flatMap(
    (id) => material.facts.getOf('networkMember', id)?.fields.organisation ?? [],
  );
  return [
    {
      key: 'organisations',
      records: value.records,
      blocks: paragraphOf(
        sentence(templates.networkOrganisations, {
          count: figureChip(material, indicator, { nouns: counted.organisations }),
          types: typesOf(material, indicator, value),
          names: organisationNames(material, named),
        }),
      ),
    },
  ];
}

/** Pattern 3: how many sites there are, of what types, and each with its status. */
export const sitesByType: Pattern = (material) => {
  const indicator = 'network.sites';
  const value = countedValue(material, indicator);
  if (!value) return [];
  const sites = value.records.flatMap((id) => material.facts.getOf('traineeshipSite', id) ?? []);
  const lead = sentence(templates.sites, {
    count: figureChip(material, indicator, { nouns: counted.sites }),
    types: typesOf(material, indicator, value),
  });
  const items = present(sites.map((site) => siteLine(material, site)));
  return [
    {
      records: value.records,
      blocks: [
        ...paragraphOf(lead),
        {
          type: 'list',
          ordered: false,
          items: items.map((item, at) => paragraphOf(joined(item, at === items.length - 1 ? '.' : ';'))),
        },
      ],
    },
  ];
};

function siteLine(material: Material, { id, fields }: Fact<'traineeshipSite'>): Inline[] | undefined {
  const status = material.facts.getOf('status', fields.status)?.fields.kind;
  return phrase(templates.site, {
    organisation: organisationName(material, fields.organisation),
    kind: listed([siteNames[fields.kind ?? ''] ?? '', statusBeside(fields.kind, status) ?? ''], ', '),
    competence: fields.competence && quoted(fields.competence),
    hours: fieldChip(material, id, ['hours'], counted.hours),
    act: actText(material, fields.act),
  });
}

/** The status behind a site, unless it is named as the site itself is. */
function statusBeside(site: string | undefined, status: string | undefined): string | undefined {
  const said = status === undefined ? undefined : statusGenitive[status];
  const isSame = status === `${site ?? ''}Site`;
  return said === undefined || isSame ? undefined : `${listWords.status} ${said}`;
}

/** Pattern 17: agreements in force, between whom, of what kinds. */
export const agreementsMade: Pattern = (material) => {
  const [all, byParties] = ['network.agreements', 'network.agreements-by-parties'] as const;
  const value = countedValue(material, all);
  if (!value) return [];
  const pairs = countedValue(material, byParties)?.parts ?? [];
  const said = pairs.map(({ key }) => {
    const count = figureChip(material, byParties, { part: key });
    return phrase(templates.agreementParties, { parties: partiesOf(key), count });
  });
  const kinds = value.parts.flatMap(({ key }) => {
    const name = agreementKinds[key];
    const count = figureChip(material, all, { part: key });
    return (name !== undefined && count && [joined(`${name} – `, count)]) || [];
  });
  return [
    {
      records: value.records,
      blocks: paragraphOf(
        sentence(templates.agreements, {
          count: figureChip(material, all, { nouns: counted.agreements }),
          parties: separated(present(said)),
        }),
        kinds.length > 1 ? sentence(templates.agreementKinds, { kinds: listed(kinds, ', ') }) : undefined,
      ),
    },
  ];
};

/** «школами и детскими садами»; two of a type are that type once. Nothing where a type has no word, or stands alone. */
function partiesOf(key: string): string | undefined {
  const types = key.split('|');
  const order = Object.keys(partyWords);
  const distinct = [...new Set(types)].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const words = present(distinct.map((type) => partyWords[type]));
  return types.length < 2 || words.length < distinct.length ? undefined : words.join(listWords.and);
}
