import { remembered } from './certificate-0001-remembered';
import { sitting } from './certificate-0002-sitting';
import { certificate } from './certificate-0003-certificate';
import { number } from './certificate-0004-number';

export const certificateMigrations = [remembered, sitting, certificate, number] as const;
