import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRows } from '#lib/invitations/parse-rows.ts';

const ada = { row: 1, email: 'ada@example.test', role: 'participant', cohort: 'Spring Mornings' };
const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = (list: string | Uint8Array) => {
  const parsed = parseRows(list);
  return 'rows' in parsed ? parsed.rows : parsed.problem;
};

describe('A list is read however it is separated', () => {
  test.each([
    ['commas', 'ada@example.test,participant,Spring Mornings'],
    ['semicolons', 'ada@example.test;participant;Spring Mornings'],
    ['tabs', 'ada@example.test\tparticipant\tSpring Mornings'],
    ['blanks around', '  ada@example.test , participant ,  Spring Mornings '],
    ['quotes', '"ada@example.test","participant","Spring Mornings"'],
    ['a last line break', 'ada@example.test,participant,Spring Mornings\n'],
    ['a byte order mark', '\ufeffada@example.test,participant,Spring Mornings'],
  ])('%s', (_name, list) => {
    expect(rowsOf(list)).toEqual([ada]);
    expect(rowsOf(bytes(list))).toEqual([ada]);
  });

  test('a separator inside quotes belongs to the text', () => {
    expect(rowsOf('ada@example.test,participant,"Mornings, spring"')).toMatchObject([
      { cohort: 'Mornings, spring' },
    ]);
    expect(rowsOf('"Spring; ""A""";ada@example.test\n')).toMatchObject([
      { email: 'Spring; "A"', role: 'ada@example.test' },
    ]);
  });

  test('addresses alone are rows too, so that each is answered', () => {
    expect(rowsOf('ada@example.test\nbo@example.test')).toEqual([
      { row: 1, email: 'ada@example.test', role: '', cohort: '' },
      { row: 2, email: 'bo@example.test', role: '', cohort: '' },
    ]);
  });
});

describe('The first line may name the columns', () => {
  test('in any order and case; it isn’t a person', () => {
    expect(rowsOf('Cohort;ROLE;E-Mail\nSpring Mornings;participant;ada@example.test')).toEqual([
      { ...ada, row: 2 },
    ]);
  });
  test('a column that is missing is empty', () => {
    expect(rowsOf('email,role\nada@example.test,alumni')).toEqual([
      { row: 2, email: 'ada@example.test', role: 'alumni', cohort: '' },
    ]);
  });
  test('without one the first line is a person', () => {
    expect(rowsOf('address@example.test,role,group')).toEqual([
      { row: 1, email: 'address@example.test', role: 'role', cohort: 'group' },
    ]);
  });
});

describe('Line numbers are those of the person’s own list', () => {
  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
  ])('blank lines are passed over and counted (%s line breaks)', (_name, end) => {
    const list = ['', 'ada@example.test,alumni,', '', '  ', ',,', 'bo@example.test,alumni,', ''].join(end);
    expect(rowsOf(list)).toMatchObject([{ row: 2 }, { row: 6 }]);
  });
  test('a line break inside quotes counts as one', () => {
    expect(rowsOf('ada@example.test,alumni,"Spring\nMornings"\nbo@example.test,alumni,')).toMatchObject([
      { row: 1, cohort: 'Spring\nMornings' },
      { row: 3 },
    ]);
  });
  test('duplicates stay, for the server to answer', () => {
    expect(rowsOf('ada@example.test,alumni,\nada@example.test,alumni,')).toMatchObject([
      { row: 1 },
      { row: 2 },
    ]);
  });
  test('any list of people comes back as it was, whatever blank lines are between', () => {
    const cell = fc
      .stringMatching(/^[A-Za-z0-9 .,;"'\u00e9]{1,12}$/)
      .filter((text) => text.trim() === text && text !== '');
    const person = fc.tuple(fc.stringMatching(/^[a-z]{1,8}@example\.test$/), cell, cell, fc.nat(2));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 20 }), (people) => {
        const lines: string[] = [];
        const expected = people.map(([email, role, cohort, blank]) => {
          lines.push(...new Array<string>(blank).fill(''), [email, role, cohort].map(quoted).join(','));
          return { row: lines.length, email, role, cohort };
        });
        expect(rowsOf(lines.join('\n'))).toEqual(expected);
      }),
    );
  });
});

describe('What is wrong with a whole list is said plainly', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let place = 0; place < text.length; place += 1)
      view.setUint16(place * 2, text.charCodeAt(place), littleEndian);
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['UTF-16, little end first', utf16('\ufeffada@example.test', true), /saved as UTF-16/],
    ['UTF-16, big end first', utf16('\ufeffada@example.test', false), /saved as UTF-16/],
    ['UTF-16 without a mark', utf16('ada@example.test', true), /saved as UTF-16/],
    ['Windows-1252', new Uint8Array([...bytes('ada@example.test,alumni,'), 0xc9]), /isn’t saved as UTF-8/],
    ['nothing', '', /nobody in this list/],
    ['blanks', ' \n\n , ,\n', /nobody in this list/],
    ['only the names of the columns', 'email,role,cohort\n', /nobody in this list/],
    ['an open quote', 'ada@example.test,alumni,\n\nbo@example.test,"alumni,', /quotation marks in line 3/],
  ])('%s', (_name, list, problem) => {
    expect(rowsOf(list)).toMatch(problem);
  });

  test('10,000 people are read, one more is refused', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}@example.test,alumni,`).join('\n');
    expect(rowsOf(people(10_000))).toHaveLength(10_000);
    expect(rowsOf(`email,role,cohort\n${people(10_000)}`)).toHaveLength(10_000);
    expect(rowsOf(people(10_001))).toMatch(/more than 10,000 lines/);
    expect(rowsOf(`email,role,cohort\n${people(10_001)}`)).toMatch(/more than 10,000 lines/);
  });
});
