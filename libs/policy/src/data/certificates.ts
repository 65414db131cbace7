/** Kinds of certificate the programmes know (R-CERT-01). */
export const certificateKinds = {
  QUALIFICATION: { zh: '职业资格证书', en: 'vocational qualification certificate', levelled: true },
  SKILL_LEVEL: { zh: '职业技能等级证书', en: 'vocational skill-level certificate', levelled: true },
  SPECIAL_OPERATION: { zh: '特种作业操作证书', en: 'special-operation certificate', levelled: false },
  SPECIAL_EQUIPMENT: { zh: '特种设备作业人员证书', en: 'special-equipment operator certificate', levelled: false },
  SPECIFIC_ABILITY: { zh: '专项职业能力证书', en: 'specific vocational-ability certificate', levelled: false },
  TRAINING_COMPLETION: { zh: '培训合格证书', en: 'training-completion certificate', levelled: false },
  ONE_PLUS_X: { zh: '1+X证书', en: '1+X certificate', levelled: true },
} as const;

export type CertificateKind = keyof typeof certificateKinds;
export const certificateKindCodes = Object.keys(certificateKinds) as CertificateKind[];

/**
 * The eight skill levels, low to high (R-CERT-15). The digit is the one printed in certificate numbers; for three levels
 * no source gives one, so it is null and never guessed.
 */
export const levels = {
  APPRENTICE: { zh: '学徒工', en: 'apprentice', digit: null },
  JUNIOR: { zh: '初级工', en: 'junior worker', digit: 5 },
  INTERMEDIATE: { zh: '中级工', en: 'intermediate worker', digit: 4 },
  SENIOR: { zh: '高级工', en: 'senior worker', digit: 3 },
  TECHNICIAN: { zh: '技师', en: 'technician', digit: 2 },
  SENIOR_TECHNICIAN: { zh: '高级技师', en: 'senior technician', digit: 1 },
  SPECIAL_TECHNICIAN: { zh: '特级技师', en: 'special-grade technician', digit: null },
  CHIEF_TECHNICIAN: { zh: '首席技师', en: 'chief technician', digit: null },
} as const;

export type Level = keyof typeof levels;
export const levelCodes = Object.keys(levels) as Level[];
