import { day, residentIdCheck } from '@jiquan/kernel';
import { documentNumber, readDocument } from './document';
import { maskDocument, maskName, maskPhone, sameName } from './mask';

describe('readDocument', () => {
  it.each([
    ['resident-id', '11010519491231002X', '11010519491231002X', '1949-12-31'],
    ['resident-id', ' 11010519491231002x ', '11010519491231002X', '1949-12-31'],
    ['resident-id', '440524800101001', '440524198001010013', '1980-01-01'],
    ['residence-permit', '810000199408230021', '810000199408230021', '1994-08-23'],
    ['residence-permit', '830000199201300022', '830000199201300022', '1992-01-30'],
    ['permanent-residence', '932682198501010017', '932682198501010017', '1985-01-01'],
  ] as const)('reads a %s: %s', (kind, printed, number, birthDay) => {
    expect(readDocument(kind, printed)).toEqual({ kind, number, birthDay });
  });

  it.each([
    ['a wrong check character', 'resident-id', '110105194912310021'],
    ['the vector that must fail', 'residence-permit', '830000196002100162'],
    ['a day that does not exist', 'resident-id', `11010519490230002${residentIdCheck('11010519490230002')}`],
    ['a permit called a resident id', 'resident-id', '810000199408230021'],
    ['a resident id called a permit', 'residence-permit', '11010519491231002X'],
    ['a residence card called a resident id', 'resident-id', '932682198501010017'],
    ['letters', 'resident-id', 'ABCDEFGHIJKLMNOPQR'],
    ['an old card of another kind', 'resident-id', 'KAZ110090123105'],
  ] as const)('refuses %s (R-VCH-02)', (_, kind, printed) => {
    expect(readDocument(kind, printed)).toMatchObject({ refused: 'document.malformed', cites: ['R-VCH-02'] });
  });

  it('asks for the birth day of an old card, which does not carry it', () => {
    expect(readDocument('permanent-residence', 'KAZ110090123105')).toMatchObject({ refused: 'document.birth-day-needed' });
    expect(readDocument('permanent-residence', 'kaz110090123105', day('1990-12-31'))).toMatchObject({ number: 'KAZ110090123105', birthDay: '1990-12-31' });
  });

  it('knows no kind for lists, and refuses what breaks every rule', () => {
    expect(documentNumber('440524800101001')).toBe('440524198001010013');
    expect(documentNumber('KAZ110090123105')).toBe('KAZ110090123105');
    expect(documentNumber('110105194912310021')).toBeUndefined();
    expect(documentNumber('x')).toBeUndefined();
  });
});

describe('masks (A-54)', () => {
  it('show enough to recognise and too little to use', () => {
    expect(maskName('欧阳小明')).toBe('欧***');
    expect(maskName('王')).toBe('*');
    expect(maskDocument('11010519491231002X')).toBe('**************002X');
    expect(maskPhone('13812345678')).toBe('138****5678');
  });

  it('compare names as people read them', () => {
    expect(sameName('买买提·艾力', '买买提艾力')).toBe(true);
    expect(sameName('ＬＩ Ming', 'li ming')).toBe(true);
    expect(sameName('王芳', '王方')).toBe(false);
  });
});
