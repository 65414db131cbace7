import type { Break } from './break';
import { ofSettlement } from './money';
import { ofVoucher } from './promise';
import { ofRecords } from './records';
import { ofCertificate, ofTraining } from './training-and-certificate';

export const breaks: readonly Break[] = [...ofVoucher, ...ofTraining, ...ofCertificate, ...ofSettlement, ...ofRecords];
