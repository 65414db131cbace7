import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { scenarioFile } from './folder.mjs';

const HEAD = '批次号,序号,结果,金额(元),日期,原因';
const PAID = 69;

/** What the bank answers; the batch is the number of the payment file, which is known when the file exists. */
function answer(count, yuan, day, returned = {}) {
  const rows = Array.from({ length: count }, (_, at) => {
    const reason = returned[at + 1];
    return `{batch},${at + 1},${reason ? '失败' : '成功'},${yuan},${day},${reason ?? ''}`;
  });
  return [HEAD, ...rows, ''].join('\n');
}

/** `node tools/scenarios/make-bank-results.mjs` writes the bank's result files of puyang-2023 anew. */
export function makeBankResults() {
  const write = (name, text) => {
    const bytes = name.includes('.gb18030.') ? iconv.encode(text, 'gb18030') : Buffer.from(text);
    writeFileSync(scenarioFile('puyang-2023', name), bytes);
  };
  write('bank-result.csv', answer(PAID, '1200.00', '2023-04-06', { 2: '账号户名不符', 17: '账户状态异常' }));
  write('bank-result-assessment.gb18030.csv', answer(PAID, '200.00', '2023-04-06', { 3: '账号户名不符' }));
  write('bank-late-return.csv', [HEAD, '{batch},1,退票,1200.00,2023-04-19,收款账户已销户', ''].join('\n'));
  write('bank-result-2.csv', answer(3, '1200.00', '2023-05-08'));
  write('bank-result-assessment-2.gb18030.csv', answer(1, '200.00', '2023-05-08'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) makeBankResults();
