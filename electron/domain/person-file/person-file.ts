/**
 * Why everything about a person is put together: they ask to see it, they want it for another firm, an authority asks, or a dispute is
 * prepared (RODO/UK GDPR arts. 15 and 20; 个人信息保护法 art. 45). A closed list: a free text would itself be about the person.
 */
export const PERSON_FILE_PURPOSES = ['access', 'transfer', 'authority', 'dispute'] as const;
export type PersonFilePurpose = (typeof PERSON_FILE_PURPOSES)[number];
