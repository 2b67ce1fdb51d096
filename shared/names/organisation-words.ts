/** Families of institutions that never are each other: a school and a kindergarten of one number (`domain.md`). */
export type Family =
  | 'school'
  | 'kindergarten'
  | 'additional'
  | 'methodical'
  | 'college'
  | 'university'
  | 'authority'
  | 'institute'
  | 'ministry'
  | 'technopark';

export interface TypeWords {
  readonly family: Family;
  /** What exactly, where the words say it: «ООШ» is a school, but not the «СОШ» of the same number. */
  readonly form?: string;
  /** On the folded text; takes all that says the type. */
  readonly words: RegExp;
}

const type = (family: Family, form: string | undefined, words: string): TypeWords => ({
  family,
  ...(form === undefined ? {} : { form }),
  words: new RegExp(`(?<![а-я])(?:${words})(?![а-я])`),
});

/** The first that is found says the type: what is more exact stands before what is part of it. */
export const typeWords: readonly TypeWords[] = [
  type(
    'kindergarten',
    'development',
    'црр(?:[ -]+д(?:/с|етск[а-я]+ сад[а-я]*))?|центр[а-я]* развития ребенка(?:[ -]+детск[а-я]+ сад[а-я]*)?',
  ),
  type('kindergarten', undefined, 'детск[а-я]+ сад[а-я]*|д/с|дс|доу|доо|[а-я]{1,2}доу'),
  type('additional', 'arts', 'д?ши|детск[а-я]+ школ[а-я]+ искусств|школ[а-я]+ искусств'),
  type('additional', 'music', 'дмш|(?:детск[а-я]+ )?музыкальн[а-я]+ школ[а-я]+'),
  type('additional', 'sport', 'д?ю?сш(?:ор)?|(?:детско юношеск[а-я]+ )?спортивн[а-я]+ школ[а-я]+'),
  type('additional', 'art', '(?:детск[а-я]+ )?художественн[а-я]+ школ[а-я]+'),
  type('additional', 'house', 'ддт|дт|дом[а-я]* детского творчества|дом[а-я]* творчества'),
  type('additional', 'palace', 'ддют|дтдм|двор[а-я]+ творчества(?: детей и молодежи)?'),
  type(
    'additional',
    'centre',
    'цдо|цдт|црто?дю?|центр[а-я]* дополнительного образования|центр[а-я]* детского творчества',
  ),
  type('methodical', 'development', 'цро|центр[а-я]* развития образования'),
  type('methodical', 'information', 'имц|информационно методическ[а-я]+ центр[а-я]*'),
  type('methodical', 'science', 'кнмц|(?:краснодарск[а-я]+ )?научно методическ[а-я]+ центр[а-я]*'),
  type(
    'methodical',
    undefined,
    'тмс|территориальн[а-я]+ методическ[а-я]+ служб[а-я]+|методическ[а-я]+ (?:центр|кабинет)[а-я]*',
  ),
  type('institute', undefined, 'иро|институт[а-я]* развития образования'),
  type(
    'authority',
    undefined,
    'уо|(?:управлени[а-я]+|отдел[а-я]*|департамент[а-я]*|комитет[а-я]*) (?:по )?образовани[а-я]+(?: администрации)?',
  ),
  type(
    'ministry',
    undefined,
    'минобр(?:науки)?|министерств[а-я]+ (?:образования|просвещения)(?: науки и молодежной политики)?',
  ),
  type('technopark', undefined, '(?:детск[а-я]+ )?(?:технопарк|кванториум)[а-я]*'),
  type('college', undefined, 'колледж[а-я]*|техникум[а-я]*|училищ[а-я]+|спо'),
  type('university', undefined, 'университет[а-я]*|академи[а-я]+|вуз[а-я]*'),
  type('school', 'lyceum', 'лице[йяюем]+'),
  type('school', 'gymnasium', 'гимнази[а-я]+'),
  type('school', 'basic', 'оош|основн[а-я]+ (?:общеобразовательн[а-я]+ )?школ[а-я]+'),
  type('school', 'primary', 'нош|начальн[а-я]+ (?:общеобразовательн[а-я]+ )?школ[а-я]+'),
  type('school', 'secondary', 'сош|средн[а-я]+ (?:общеобразовательн[а-я]+ |полн[а-я]+ )*школ[а-я]+'),
  type('school', undefined, 'школ[а-я]+|общеобразовательн[а-я]+ (?:учреждени|организаци)[а-я]+'),
  type('additional', undefined, 'удо|(?:до|дод)(?= |$)|дополнительного образования(?: детей)?'),
];

/** «МБОУ» alone speaks of a school, if nothing more exact is said. */
export const impliesSchool = /(?<![а-я])(?:м[бако]?[боа]?оу|[гч]б?к?оу)(?![а-я])/;

/** Legal forms and words that every such name may have or leave out. */
export const emptyWords =
  /(?<![а-я])(?:[мгчф][абгко]{0,3}(?:оу|у|ук|поу|оо)|фг[аб]?оу|во|впо|мо|ано|ооо|оао|пао|дпо|муниципальн[а-я]+|государственн[а-я]+|федеральн[а-я]+|бюджетн[а-я]+|автономн[а-я]+|казенн[а-я]+|частн[а-я]+|краев[а-я]+|образовательн[а-я]+|общеобразовательн[а-я]+|дошкольн[а-я]+|профессиональн[а-я]+|высшего|дополнительного|образования|учреждени[а-я]+|организаци[а-я]+|общеразвивающ[а-я]+|комбинированн[а-я]+|вида|и|в|на|базе|для|детей)(?![а-я])/g;

const familyOf: Readonly<Record<string, Pick<TypeWords, 'family' | 'form'>>> = {
  school: { family: 'school' },
  basicSchool: { family: 'school', form: 'basic' },
  lyceum: { family: 'school', form: 'lyceum' },
  gymnasium: { family: 'school', form: 'gymnasium' },
  kindergarten: { family: 'kindergarten' },
  additionalEducation: { family: 'additional' },
  college: { family: 'college' },
  university: { family: 'university' },
  methodicalService: { family: 'methodical' },
  educationAuthority: { family: 'authority' },
  regionalInstitute: { family: 'institute' },
  ministry: { family: 'ministry' },
  technopark: { family: 'technopark' },
};

/** What the field «type» says, for names that say nothing. */
export function familyOfType(code: string | undefined): Pick<TypeWords, 'family' | 'form'> | undefined {
  return code === undefined ? undefined : familyOf[code];
}
