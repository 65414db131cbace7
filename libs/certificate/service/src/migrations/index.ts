import { remembered } from './certificate-0001-remembered';
import { sitting } from './certificate-0002-sitting';
import { certificate } from './certificate-0003-certificate';

export const certificateMigrations = [remembered, sitting, certificate] as const;
