import { creditCodeCheck, creditCodeState, isResidentId, normaliseResidentId, normaliseVoucherNumber,
  residentBirthDay, residentIdCheck, voucherNumber } from './identifiers';

describe('resident id (GB 11643-1999)', () => {
  it.each([
    '11010519491231002X',
    '440524188001010014',
    '34052419800101001X',
    '11010219840406970X',
    '440308199901101512',
    '810000199408230021',
    '830000199201300022',
    '932682198501010017',
  ])('%s is valid', (id) => {
    expect(isResidentId(id)).toBe(true);
    expect(residentIdCheck(id.slice(0, 17))).toBe(id[17]);
  });

  it.each([
    ['a wrong check digit', '830000196002100162'],
    ['a check digit off by one', '110105194912310021'],
    ['no such day', '11010519490231' + '002' + residentIdCheck('11010519490231002')],
    ['no such month', '11010519491331' + '002' + residentIdCheck('11010519491331002')],
    ['too short', '1101051949123100'],
    ['too long', '11010519491231002XX'],
    ['X inside', '1101051949123100X2'],
    ['a letter', '11010519491231002A'],
    ['empty', ''],
  ])('%s is refused: %s', (_why, id) => {
    expect(isResidentId(id)).toBe(false);
  });

  it('knows every check character', () => {
    const checks = Array.from({ length: 1000 }, (_, place) =>
      residentIdCheck(`11010519491231${String(place).padStart(3, '0')}`),
    );
    expect([...new Set(checks)].sort().join('')).toBe('0123456789X');
  });

  it('catches every single wrong digit and every swap of neighbours', () => {
    const id = '440308199901101512';
    const slips = [...id].flatMap((digit, place) =>
      [...'0123456789'].filter((other) => other !== digit).map((other) => id.slice(0, place) + other + id.slice(place + 1)),
    );
    const swaps = [...id].slice(1).map((digit, place) => id.slice(0, place) + digit + id[place] + id.slice(place + 2));
    for (const wrong of [...slips, ...swaps.filter((swap) => swap !== id)]) expect(isResidentId(wrong)).toBe(false);
  });

  it('is written in one way', () => {
    expect(normaliseResidentId(' 11010519491231002x ')).toBe('11010519491231002X');
    expect(normaliseResidentId('110105491231002')).toBe('11010519491231002X');
    expect(normaliseResidentId('KAZ110090123105')).toBeUndefined();
    expect(isResidentId('110105491231002')).toBe(true);
    expect(isResidentId('110105490231002')).toBe(false);
  });

  it('tells the birth day', () => {
    expect(residentBirthDay('11010519491231002X')).toBe('1949-12-31');
  });
});

describe('unified social credit code (GB 32100-2015)', () => {
  it.each(['91350100M000100Y43', '91110000101623741K', '911101066976941872', ' 91110000101623741k '])(
    '%s is valid',
    (code) => {
      expect(creditCodeState(code)).toBe('valid');
    },
  );

  it.each(['91310115MA1H8R7C6D', '91350211M0000XUF46', '91350100M000100Y44'])('%s has a wrong check', (code) => {
    expect(creditCodeState(code)).toBe('wrong-check');
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100I000100Y43', '91350100O000100Y43',
    '91350100S000100Y43', '91350100V000100Y43', '91350100Z000100Y43', '91350100-000100Y43'])('%p is malformed', (code) => {
    expect(creditCodeState(code)).toBe('malformed');
  });

  it('has a check where the sum is a multiple of 31', () => {
    expect(creditCodeCheck('00000000000000000')).toBe('0');
  });

  it('has none for a character outside the alphabet, nor for a short code', () => {
    expect(creditCodeCheck('91350100I000100Y4')).toBeUndefined();
    expect(creditCodeCheck('9135')).toBeUndefined();
  });
});

describe('voucher number', () => {
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const samples = [0n, 1n, 31n, 32n, 123_456_789_012_345_678n, 2n ** 60n - 1n];

  it.each(samples)('of %d has its form and is read back', (bits) => {
    const number = voucherNumber(bits);
    expect(number).toMatch(/^JQ(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]$/);
    expect(normaliseVoucherNumber(number)).toBe(number);
    expect(normaliseVoucherNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number);
  });

  it('is different for different bits', () => {
    expect(new Set(samples.map(voucherNumber)).size).toBe(samples.length);
  });

  it('forgives the letters that look like digits', () => {
    const number = voucherNumber(0n);
    expect(normaliseVoucherNumber(number.replaceAll('0', 'o'))).toBe(number);
    const ones = voucherNumber(1n);
    expect(normaliseVoucherNumber(ones.replace('1', 'I'))).toBe(ones);
    expect(normaliseVoucherNumber(ones.replace('1', 'l'))).toBe(ones);
  });

  it.each(samples)('of %d: every single slip is caught', (bits) => {
    const plain = voucherNumber(bits).replaceAll('-', '').slice(2);
    for (let place = 0; place < plain.length; place++) {
      for (const other of ALPHABET.replace(plain[place] as string, '')) {
        expect(normaliseVoucherNumber(`JQ${plain.slice(0, place)}${other}${plain.slice(place + 1)}`)).toBeUndefined();
      }
    }
  });

  it.each(samples)('of %d: every swap of neighbours is caught', (bits) => {
    const plain = voucherNumber(bits).replaceAll('-', '').slice(2);
    for (let place = 0; place + 1 < plain.length; place++) {
      const [one, two] = [plain[place] as string, plain[place + 1] as string];
      if (one === two) continue;
      expect(normaliseVoucherNumber(`JQ${plain.slice(0, place)}${two}${one}${plain.slice(place + 2)}`)).toBeUndefined();
    }
  });

  it.each(['', 'JQ', 'JQ-0000-0000-0000', 'XX-0000-0000-0000-0', 'JQ-0000-0000-0000-00', 'JQ-UUUU-0000-0000-0'])(
    '%p is none',
    (text) => {
      expect(normaliseVoucherNumber(text)).toBeUndefined();
    },
  );
});
