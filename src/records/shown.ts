/** An address as it may be shown: without the name and password in it. */
export const withoutPassword = (address: string): string => address.replace(/(?<=:\/\/)[^/?#]*@/, "");
