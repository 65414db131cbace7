import { remembered } from './certificate-0001-remembered';
import { sitting } from './certificate-0002-sitting';
import { certificate } from './certificate-0003-certificate';
import { number } from './certificate-0004-number';
import { noOther } from './certificate-0005-no-other';
import { revoked } from './certificate-0006-revoked';
import { finding } from './certificate-0007-finding';

export const certificateMigrations = [remembered, sitting, certificate, number, noOther, revoked, finding] as const;
