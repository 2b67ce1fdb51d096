import type { Inline } from '#shared/blocks/model.ts';
import type { FactDate } from '#shared/facts/fact-date.ts';
import type { Fact, Fields } from '#shared/facts/kinds.ts';
import { personShortName } from '#shared/forms/derived.ts';
import { toBePublished, productVerbs, productWords } from '#shared/text/sentences/kind-words.ts';
import { listWords, templates } from '#shared/text/sentences/templates.ts';
import type { Material, Pattern } from '../material.ts';
import { joined, linkTo, listed, paragraphOf, quoted, tidy } from '../phrase.ts';
import { sentence } from '../template.ts';
import { whenText } from '../when.ts';

/** Pattern 7: what was prepared in the period, where it was issued and where it can be read. */
export const productPublished: Pattern = (material) =>
  material.facts.during('product').records.map((product) => ({
    key: product.id,
    records: [product.id],
    blocks: paragraphOf(productSentence(material, product)),
  }));

function productSentence(material: Material, { fields }: Fact<'product'>): Inline[] | undefined {
  const words = productWords[fields.kind];
  if (!words) return undefined;
  const { gender, name } = words;
  const date = dateOf(fields);
  const place = placeOf(fields);
  const edition = [fields.publisher, fields.issue, fields.placeInEdition].flatMap((each) => each ?? []);
  const isOut = fields.publication === undefined || fields.publication === 'published';
  const verbs = [productVerbs.prepared(gender), ...(isOut ? outVerb(fields, gender) : [])];
  return sentence(templates.product, {
    when: date && whenText(date),
    done: listed(verbs),
    kind: name,
    title: quoted(fields.title),
    authors: authorsOf(material, fields.authors),
    edition: edition.map(tidy).join(', '),
    placed: productVerbs.placed(gender),
    url: isOut ? place?.link : undefined,
    platform: place?.platform,
    handed:
      fields.publication === 'sentToSite' ? `${productVerbs.handedOver(gender)} ${toBePublished}` : undefined,
  });
}

/** An article is published in somebody's journal; what has a publisher of its own is issued. */
function outVerb(
  { kind, publisher, issue }: Fields<'product'>,
  gender: Parameters<typeof productVerbs.issued>[0],
): string[] {
  if (publisher === undefined) return [];
  const isPart = kind === 'article' || issue !== undefined;
  return [isPart ? productVerbs.published(gender) : productVerbs.issued(gender)];
}

function dateOf({ period, year }: Fields<'product'>): FactDate | undefined {
  return period ?? (year === undefined ? undefined : { precision: 'year', year });
}

/** The first address that can be opened. */
function placeOf({ placements, url }: Fields<'product'>): { link: Inline; platform?: string } | undefined {
  for (const placement of placements ?? []) {
    const link = linkTo(placement.url);
    if (link) return { link, platform: tidy(placement.platform) };
  }
  const link = linkTo(url);
  return link && { link };
}

function authorsOf({ facts }: Material, ids: readonly string[] | undefined): Inline[] | undefined {
  const names = [...new Set(ids)].flatMap((id) => facts.getOf('person', id) ?? []);
  const said = listed(
    names.map(({ fields }) => personShortName(fields)),
    ', ',
  );
  return said && joined(`${names.length === 1 ? listWords.author : listWords.authors} `, said);
}
