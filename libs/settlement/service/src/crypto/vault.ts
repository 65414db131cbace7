import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Settings } from '@jiquan/platform';
import { Injectable } from '@nestjs/common';
import type { SettlementSettings } from '../settings';

/** What a bank needs to pay somebody. It is never searched for, so it needs no keyed hash. */
export interface BankAccount {
  readonly name: string;
  readonly bank: string;
  readonly account: string;
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM; the owner and the row are bound in, so that a sealed account cannot be moved to another row. */
@Injectable()
export class Vault {
  constructor(private readonly settings: Settings<SettlementSettings>) {}

  get keyVersion(): number {
    return this.settings.values.payeeKeyVersion;
  }

  seal(account: BankAccount, owner: string, id: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.settings.values.payeeKey, nonce).setAAD(Buffer.from(`${owner} ${id}`));
    const body = Buffer.concat([cipher.update(JSON.stringify(account), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  open(sealed: Buffer, owner: string, id: string): BankAccount {
    const decipher = createDecipheriv('aes-256-gcm', this.settings.values.payeeKey, sealed.subarray(0, NONCE)).setAAD(Buffer.from(`${owner} ${id}`));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    const body = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(body.toString('utf8')) as BankAccount;
  }
}
