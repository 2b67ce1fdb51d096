import type { Collector } from './collect.ts';
import type { People } from './people.ts';

const region = 'Среднереченский край';

export function addMunicipalities(facts: Collector) {
  return {
    zarechny: facts.add('municipality', {
      name: 'Заречный район',
      type: 'district',
      nameGenitive: 'Заречного района',
      namePrepositional: 'Заречном районе',
      adjectiveGenitive: 'Заречного',
      region,
      isOwn: true,
    }),
    verkhnebrodsky: facts.add('municipality', {
      name: 'Верхнебродский район',
      type: 'district',
      nameGenitive: 'Верхнебродского района',
      adjectiveGenitive: 'Верхнебродского',
      region,
      isOwn: false,
    }),
    tikholuzhsky: facts.add('municipality', {
      name: 'Тихолужский район',
      type: 'district',
      nameGenitive: 'Тихолужского района',
      adjectiveGenitive: 'Тихолужского',
      region,
      isOwn: false,
    }),
    beloklyuch: facts.add('municipality', {
      name: 'город Белоключ',
      type: 'city',
      nameGenitive: 'города Белоключа',
      adjectiveGenitive: 'Белоключевского',
      region,
      isOwn: false,
    }),
  };
}

export type Municipalities = ReturnType<typeof addMunicipalities>;

export function addOrganisations(facts: Collector, where: Municipalities, people: People) {
  const ministry = facts.add('organisation', {
    shortName: 'Министерство образования Среднереченского края',
    type: 'ministry',
    municipality: where.beloklyuch,
    site: 'https://edu.srednerechye.example',
  });
  const authority = facts.add('organisation', {
    shortName: 'Управление образования Заречного района',
    legalName: 'Управление образования администрации муниципального образования Заречный район',
    type: 'educationAuthority',
    abbreviation: 'УО',
    municipality: where.zarechny,
    settlement: 'пос. Заречный',
    site: 'https://uo.zarechye.example',
    head: people.zhdanov,
    headPosition: 'начальник управления образования',
    nameForms: {
      genitive: 'Управления образования Заречного района',
      prepositional: 'Управлении образования Заречного района',
    },
  });
  const school = facts.add('organisation', {
    shortName: 'МБОУ СОШ № 7 им. А.В. Колосовой',
    legalName:
      'Муниципальное бюджетное общеобразовательное учреждение средняя общеобразовательная школа № 7 имени А.В. Колосовой муниципального образования Заречный район',
    type: 'school',
    isOwn: true,
    number: 7,
    honourName: 'им. А.В. Колосовой',
    municipality: where.zarechny,
    settlement: 'с. Ясноозёрное',
    founder: authority,
    postcode: '699107',
    legalAddress: 'Среднереченский край, Заречный район, с. Ясноозёрное, ул. Приозёрная, 14',
    phones: ['8 (86000) 5-07-07', '8 (86000) 5-07-08'],
    faxes: ['8 (86000) 5-07-09'],
    emails: ['school7@zarechye.example'],
    site: 'https://school7.zarechye.example',
    head: people.melnikova,
    headPosition: 'директор',
    nameForms: {
      genitive: 'МБОУ СОШ № 7 им. А.В. Колосовой',
      prepositional: 'МБОУ СОШ № 7 им. А.В. Колосовой',
    },
    formerNames: ['Ясноозёрная средняя школа'],
    note: 'Школа носит имя Анны Васильевны Колосовой, которая тридцать восемь лет преподавала здесь географию.',
  });
  const centre = facts.add('organisation', {
    shortName: 'МКУ «Центр развития образования»',
    legalName: 'Муниципальное казённое учреждение Заречного района «Центр развития образования»',
    type: 'methodicalService',
    abbreviation: 'ЦРО',
    municipality: where.zarechny,
    settlement: 'пос. Заречный',
    founder: authority,
    emails: ['cro@zarechye.example'],
    site: 'https://cro.zarechye.example',
    head: people.krylova,
    headPosition: 'директор',
    nameForms: {
      genitive: 'Центра развития образования Заречного района',
      prepositional: 'Центре развития образования Заречного района',
    },
  });
  const institute = facts.add('organisation', {
    shortName: 'ИРО Среднереченского края',
    legalName:
      'Государственное бюджетное образовательное учреждение дополнительного профессионального образования «Институт развития образования Среднереченского края»',
    type: 'regionalInstitute',
    abbreviation: 'ИРО',
    municipality: where.beloklyuch,
    settlement: 'г. Белоключ',
    founder: ministry,
    site: 'https://iro.srednerechye.example',
  });
  const near = { municipality: where.zarechny, founder: authority };
  return {
    ministry,
    authority,
    school,
    methodists: centre,
    institute,
    school3: facts.add('organisation', {
      ...near,
      shortName: 'МБОУ СОШ № 3',
      type: 'school',
      number: 3,
      settlement: 'пос. Заречный',
    }),
    school12: facts.add('organisation', {
      ...near,
      shortName: 'МБОУ СОШ № 12',
      type: 'school',
      number: 12,
      settlement: 'с. Медовый Брод',
    }),
    school15: facts.add('organisation', {
      ...near,
      shortName: 'МБОУ ООШ № 15',
      type: 'basicSchool',
      number: 15,
      settlement: 'х. Липовый Лог',
    }),
    lyceum: facts.add('organisation', {
      shortName: 'МАОУ лицей № 1 г. Белоключа',
      type: 'lyceum',
      number: 1,
      municipality: where.beloklyuch,
      settlement: 'г. Белоключ',
    }),
    school4: facts.add('organisation', {
      shortName: 'МБОУ СОШ № 4 Верхнебродского района',
      type: 'school',
      number: 4,
      municipality: where.verkhnebrodsky,
      settlement: 'с. Верхний Брод',
    }),
    naturalists: facts.add('organisation', {
      ...near,
      shortName: 'МБУ ДО «Станция юных натуралистов»',
      type: 'additionalEducation',
      settlement: 'пос. Заречный',
    }),
    kindergarten: facts.add('organisation', {
      ...near,
      shortName: 'МБДОУ детский сад № 9 «Ивушка»',
      type: 'kindergarten',
      number: 9,
      settlement: 'с. Ясноозёрное',
    }),
    college: facts.add('organisation', {
      shortName: 'ГБПОУ «Заречный аграрный техникум»',
      type: 'college',
      municipality: where.zarechny,
      settlement: 'пос. Заречный',
      founder: ministry,
    }),
    university: facts.add('organisation', {
      shortName: 'Среднереченский университет',
      legalName:
        'Федеральное государственное бюджетное образовательное учреждение высшего образования «Среднереченский университет»',
      type: 'university',
      municipality: where.beloklyuch,
      settlement: 'г. Белоключ',
    }),
    technopark: facts.add('organisation', {
      shortName: 'Детский технопарк «Родник»',
      type: 'technopark',
      municipality: where.beloklyuch,
      settlement: 'г. Белоключ',
    }),
    museum: facts.add('organisation', {
      shortName: 'МБУК «Заречный краеведческий музей»',
      type: 'other',
      municipality: where.zarechny,
      settlement: 'пос. Заречный',
    }),
    farm: facts.add('organisation', {
      shortName: 'ООО «Агрофирма „Верхний луг“»',
      type: 'other',
      municipality: where.zarechny,
      settlement: 'с. Медовый Брод',
    }),
  };
}

export type Organisations = ReturnType<typeof addOrganisations>;
