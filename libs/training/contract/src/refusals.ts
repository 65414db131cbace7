import { refusalTable } from '@jiquan/wire';
import { attendanceRefusals } from './attendance.refusals';
import { classRefusals } from './class.refusals';
import { outcomeRefusals } from './outcome.refusals';

const institutionRefusals = refusalTable({
  'officer.not-in-charge': { status: 403, zh: '该事项不属于您的区划、部门或职责范围。', en: 'This lies outside your division, department or duties. Ask an officer who is in charge of it.', cites: ['configured'] },
  'institution.not-yours': { status: 403, zh: '只能办理本机构的事项。', en: 'You may act only for your own institution.', cites: ['configured'] },
  'institution.credit-code-malformed': { status: 422, zh: '统一社会信用代码格式不正确，请核对18位代码。', en: 'This is no unified social credit code. Check its 18 characters.', cites: ['configured'] },
  'institution.credit-code-wrong-check': { status: 422, zh: '统一社会信用代码校验位不符；确认无误的，请填写理由后再提交。', en: 'The check character of the credit code is wrong. If the code is right all the same, send it again with overrideReason.', cites: ['configured'] },
  'institution.credit-code-taken': { status: 409, zh: '该统一社会信用代码的机构已列入目录。', en: 'An institution with this credit code is known already. List it for the year instead.', cites: ['R-INST-01'] },
  'institution.listed-already': { status: 409, zh: '该机构本年度已列入目录清单。', en: 'The institution stands in the catalogue list of that year already. Change its occupations instead.', cites: ['R-INST-01'] },
  'institution.not-listed': { status: 409, zh: '该机构未列入该年度目录清单。', en: 'The institution is not in the catalogue list of that year. HRSS must list it first.', cites: ['R-INST-01'] },
  'institution.change-outside-year': { status: 422, zh: '职业（工种）变更日期须在目录清单所属年度内。', en: 'A change of occupations must fall in the year of the list it changes.', cites: ['R-INST-03', 'A-70'] },
  'institution.out-of-catalogue': { status: 409, zh: '该机构已退出目录或列入黑名单，须先由人社部门解除。', en: 'The institution has left the catalogue or is blacklisted. HRSS must lift that first.', cites: ['R-INST-09', 'A-57'] },
  'sanction.lifted-already': { status: 409, zh: '该处理措施已经解除。', en: 'This sanction has been lifted already.', cites: ['configured'] },
  'sanction.minimum-not-over': { status: 409, zh: '整改期未满，不能解除。', en: 'The least time of rectification is not over. Lift it on or after the day named.', cites: ['R-INST-16', 'A-44'] },
  'teacher.filed-already': { status: 409, zh: '该教师已在本机构备案。', en: 'This person is filed as a teacher of the institution already.', cites: ['R-TEACH-03'] },
  'platform.listed-already': { status: 409, zh: '该平台本年度已列入目录清单。', en: 'The platform stands in the catalogue list of that year already.', cites: ['R-CLASS-06', 'R-ONL-01'] },
  'device.registered-already': { status: 409, zh: '该设备编号已登记。', en: 'A device with this code is registered already.', cites: ['R-ATT-04'] },
});

/** Every code this context can answer. */
export const trainingRefusals = refusalTable({ ...institutionRefusals, ...classRefusals, ...attendanceRefusals, ...outcomeRefusals });
export type TrainingRefusalCode = keyof typeof trainingRefusals;
