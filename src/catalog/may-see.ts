/** True for what a build shows; in the live view drafts too. */
export const maySee = ({ data }: { data: { draft: boolean } }): boolean => !data.draft || import.meta.env.DEV;
