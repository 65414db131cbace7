import { assessmentSettings } from './settings/assessment';
import { attendanceSettings } from './settings/attendance';
import { certificateSettings } from './settings/certificate';
import { classesSettings } from './settings/classes';
import { eligibilitySettings } from './settings/eligibility';
import { institutionSettings } from './settings/institution';
import { onlineSettings } from './settings/online';
import { reportingSettings } from './settings/reporting';
import { settlementSettings } from './settings/settlement';
import { subsidySettings } from './settings/subsidy';
import { teachingSettings } from './settings/teaching';
import { voucherSettings } from './settings/voucher';

/** The choices made where the documents are ambiguous or silent (A-…): configuration, none of it law. One place for all. */
export const settings = {
  ...eligibilitySettings,
  ...classesSettings,
  ...teachingSettings,
  ...attendanceSettings,
  ...onlineSettings,
  ...assessmentSettings,
  ...certificateSettings,
  ...voucherSettings,
  ...subsidySettings,
  ...settlementSettings,
  ...institutionSettings,
  ...reportingSettings,
} as const;

export type SettingKey = keyof typeof settings;
export type SettingValue<Key extends SettingKey> = (typeof settings)[Key]['default'];
export type Settings = { readonly [Key in SettingKey]?: SettingValue<Key> };
