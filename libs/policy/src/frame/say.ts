import type { FactValue } from '@jiquan/kernel';
import { divisionOf } from '../data/divisions';
import { factWords } from '../data/words/facts';
import { englishWords } from '../data/words/facts/english';
import { parameters, type ParameterKey } from '../data/parameters';
import { unitWords } from '../data/words/units';
import { valueWords } from '../data/words/values';
import type { Words } from './finding';
import { SHARE, tenThousandths } from './share';

export type Language = keyof Words;

const FEN = /^fen\b/;
const FEN_NAMED = /（分）$/;
const AGE = /Age$/;
const FEN_PER_YUAN = 100;
const PER_PERCENT = 100;

/** The name of a fact in words; the English one is made of the name itself. */
export const nameOf = (key: string, zh: boolean): string =>
  zh ? (factWords[key] ?? key) : (englishWords[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** A fact with its name: `head count 81`; what is kept in fen is shown in yuan. */
export function foundText(key: string, value: FactValue, language: Language): string {
  const zh = language === 'zh';
  if (!inFen(key)) return `${nameOf(key, zh)} ${factText(value, language)}`;
  const name = nameOf(key, zh).replace(zh ? FEN_NAMED : / fen$/, '');
  const amounts = [value].flat();
  if (!amounts.every((amount) => typeof amount === 'number')) return `${name} ${factText(value, language)}`;
  const said = amounts.map((amount) => grouped(amount / FEN_PER_YUAN)).join(zh ? '、' : ', ');
  return zh ? `${name} ${said}元` : `${name} ${said} yuan`;
}

const inFen = (key: string): boolean => key.endsWith('Fen') || FEN_NAMED.test(factWords[key] ?? '');

/** A fact as a reader would write it: codes as words, a division by its name. */
export function factText(value: FactValue, language: Language): string {
  if (value === null) return language === 'zh' ? '无' : 'none';
  if (typeof value === 'boolean') return yesOrNo(value, language);
  if (typeof value === 'object') return listText(value.map(String), language);
  return typeof value === 'string' ? codeText(value, language) : String(value);
}

/** A value of a parameter with its unit: `60% of all class hours`, `5 working days`, `200 yuan per certificate`. */
export function valueText(key: ParameterKey, value: unknown, language: Language): string {
  const { unit } = parameters[key];
  const bare = bareText(value, unit, language);
  // Years from and to have been said already.
  if (typeof value === 'string' && unit.startsWith('year')) return bare;
  const [one, more = one] = (unitWords[AGE.test(key) ? 'years of age' : unit]?.[language] ?? `{} (${unit})`).split('|') as [string, string?];
  return (bare === '1' ? one : more).replace('{}', bare);
}

function bareText(value: unknown, unit: string, language: Language): string {
  if (FEN.test(unit)) return moneyText(value, language);
  if (typeof value === 'string' && unit.startsWith('share') && SHARE.test(value)) return percentOf(value);
  if (typeof value === 'string') return unit === 'period' ? periodText(value, language) : codeText(value, language);
  if (typeof value === 'number') return unit === 'year' ? String(value) : grouped(value);
  if (Array.isArray(value)) return listText(value.map((one) => (typeof one === 'number' ? grouped(one) : String(one))), language);
  if (typeof value === 'object' && value !== null) return tableText(value, unit, language);
  return factText(value as FactValue, language);
}

/** Fen as yuan, a range of them as from and to. */
function moneyText(value: unknown, language: Language): string {
  if (typeof value === 'number') return grouped(value / FEN_PER_YUAN);
  const ends = typeof value === 'string' ? value.split(' ') : Object.values(value as object);
  return ends.map((end) => grouped(Number(end) / FEN_PER_YUAN)).join(language === 'zh' ? '至' : ' to ');
}

function grouped(count: number): string {
  const [whole = '', rest] = String(count).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest === undefined ? thousands : `${thousands}.${rest}`;
}

/** `0.60` as `60%`, from whole ten-thousandths. */
const percentOf = (share: string): string => `${tenThousandths(share) / PER_PERCENT}%`;

function periodText(text: string, language: Language): string {
  const [count = '', unit = ''] = text.split(' ');
  const word = codeText(unit, language);
  if (language === 'zh') return `${count}${word}`;
  return `${count} ${count === '1' ? word.replace(/s$/, '') : word}`;
}

function tableText(value: object, unit: string, language: Language): string {
  if (unit === 'period') return periodText(Object.values(value).join(' '), language);
  const rows = Object.entries(value).map(([from, to]) => `${codeText(from, language)} → ${codeText(String(to), language)}`);
  return rows.join(language === 'zh' ? '，' : ', ');
}

function listText(values: readonly string[], language: Language): string {
  if (values.length === 0) return language === 'zh' ? '无' : 'none';
  return values.map((value) => codeText(value, language)).join(language === 'zh' ? '、' : ', ');
}

export const codeText = (code: string, language: Language): string =>
  valueWords[code]?.[language] ?? divisionOf(code)?.[language] ?? code;

const yesOrNo = (value: boolean, language: Language): string =>
  language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
