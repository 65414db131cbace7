export { bootstrapIdentity, type Bootstrap, type FirstAdministrator } from './bootstrap';
export { createKeys, type KeyFiles, KeyRing, newKeys, readKeys } from './crypto/key-ring';
export { firstAdministrator } from './first-administrator';
export { otpCode } from './crypto/totp';
export { identityContext } from './identity.context';
export { HttpRealNameDoor, RealNameDoor } from './provider/real-name.door';
