export async function startEmbed(root: HTMLElement | null) { root?.append('x'); }
