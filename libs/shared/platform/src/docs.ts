import { dirname } from 'node:path';
import { type Api, openapi, type RefusalTable } from '@jiquan/wire';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';

/** `/docs`: the API of every context in this process, served from this process alone; `/docs/refusals`: every code. */
export function docs(app: NestExpressApplication, contracts: readonly Api[], refusals: RefusalTable): void {
  const http = app.getHttpAdapter().getInstance() as { get(path: string, handler: (request: Request, response: Response) => void): void };
  for (const contract of contracts) {
    const text = JSON.stringify(openapi(contract));
    http.get(`/openapi/${contract.context}.json`, (_request, response) => void response.type('application/json').send(text));
  }
  const urls = contracts.map((contract) => ({ url: `/openapi/${contract.context}.json`, name: contract.title }));
  http.get('/docs/refusals', (_request, response) => void response.type('text/html; charset=utf-8').send(refusalsPage(refusals)));
  http.get('/docs', (_request, response) => void response.type('text/html; charset=utf-8').send(page(urls)));
  app.useStaticAssets(dirname(require.resolve('swagger-ui-dist/package.json')), { prefix: '/docs/assets/', index: false });
}

function page(urls: readonly { url: string; name: string }[]): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>Jiquan 技券 API</title>
<link rel="stylesheet" href="/docs/assets/swagger-ui.css"></head><body><div id="ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/assets/swagger-ui-standalone-preset.js"></script>
<script>SwaggerUIBundle({ urls: ${JSON.stringify(urls)}, dom_id: '#ui', presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: 'StandaloneLayout' })</script>
</body></html>`;
}

function refusalsPage(refusals: RefusalTable): string {
  const rows = Object.entries(refusals)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, entry]) => {
      const cells = [`<code>${escape(code)}</code>`, String(entry.status), escape(entry.zh), escape(entry.en), escape(entry.cites.join(', '))];
      return `<tr id="${escape(code)}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>Jiquan 技券: refusals</title></head><body>
<h1>Refusals 拒绝代码</h1><table border="1" cellpadding="4"><tr><th>code</th><th>HTTP</th><th>中文</th><th>English</th><th>rule</th></tr>${rows.join('\n')}</table></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
