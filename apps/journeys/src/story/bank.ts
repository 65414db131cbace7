/** What the bank answers for a payment file: settled, but for the sequences named, which come back. */
export function bankAnswer(content: string, settledOn: string, returned: ReadonlySet<number> = new Set()): Buffer {
  const [summary = '', header = '', ...body] = content.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const batch = summary.split(',')[1] as string;
  const columns = header.split(',');
  const at = (name: string): number => {
    const place = columns.indexOf(name);
    if (place < 0) throw new Error(`the bank file has no column ${name}: ${header}`);
    return place;
  };
  const lines = body.map((line) => {
    const cells = line.split(',');
    const sequence = cells[at('序号')] as string;
    const comesBack = returned.has(Number(sequence));
    return [batch, sequence, comesBack ? '失败' : '成功', cells[at('金额(元)')], settledOn, comesBack ? '账号户名不符' : ''].join(',');
  });
  return Buffer.from(['批次号,序号,结果,金额(元),日期,原因', ...lines].join('\n') + '\n');
}
