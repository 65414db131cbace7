import type { Role } from '@jiquan/wire';

export interface Who {
  readonly role: Role;
  readonly account?: string;
  readonly person?: string;
  readonly human?: string;
  readonly organisation?: string;
  readonly division?: string;
  readonly department?: string;
  readonly duties?: readonly string[];
  readonly acr?: 'password' | 'otp' | 'real-person';
  readonly sid?: string;
}
