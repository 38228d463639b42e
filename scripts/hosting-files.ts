/**
 * What nginx and Caddy have to be told to serve the built folder: `npm run hosting` writes it into deploy/. Headers and
 * media types are those that the tests see, each said once (vite-content-security-policy.ts, media-types.mjs).
 */
import { writeFileSync } from 'node:fs';
import { MEDIA_TYPES } from './media-types.mjs';
import { EMBED_HEADERS, SECURITY_HEADERS } from './vite-content-security-policy.ts';

/** The page that others may frame, wherever the folder is put. */
const EMBED = '/embed\\.html$';
/** Files whose names change with their content. */
const HASHED = '/assets/[^/]+$';
const CACHING = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** By path, as they stand in the repository. */
export const HOSTING_FILES = {
  'deploy/nginx.conf': nginxFile(),
  'deploy/Caddyfile': caddyFile(),
};

/** What both say of themselves. */
function about(place: string): string {
  return `# Serves the built folder, dist/, from /srv/readout or from any folder below it. ${place}
# Made by \`npm run hosting\`: the policy names the page's own scripts by hash, so take the file of the build that you serve.
# Compress in advance: docs/hosting.md.`;
}

function nginxFile(): string {
  const headers = Object.entries(SECURITY_HEADERS);
  const embed: Readonly<Record<string, string>> = EMBED_HEADERS;
  const variable = (name: string) => `$readout_${name.toLowerCase().replaceAll('-', '_')}`;
  const byPath = (name: string, usual: string, path: string, other: string) =>
    `map $uri ${variable(name)} {\n    default "${usual}";\n    "~${path}" "${other}";\n}`;
  return `${about('Include it in the http block.')}

# embed.html may be framed by anybody, all else by its own host only.
${headers
  .flatMap(([name, value]) => (embed[name] ? [byPath(name, value, EMBED, embed[name])] : []))
  .join('\n')}
${byPath('Cache-Control', CACHING.others, HASHED, CACHING.hashed)}

server {
    listen 8080;
    root /srv/readout;
    index index.html;
    absolute_redirect off;
    gzip_static on;

    default_type application/octet-stream;
    types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `        "${type}" ${ending.slice(1)};`)
  .join('\n')}
    }

    # Here, and in no location: a location with a header of its own has none of these.
${headers.map(([name, value]) => `    add_header ${name} ${embed[name] ? variable(name) : `"${value}"`} always;`).join('\n')}
    # Not "always": that a file is missing is nothing to keep for a year.
    add_header Cache-Control ${variable('Cache-Control')};
}
`;
}

function caddyFile(): string {
  const set = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers)
      .map(([name, value]) => `\t\t\t${name} "${value}"`)
      .join('\n');
  return `${about('Caddy 2.6 or later.')}

:8080 {
	root * /srv/readout
	# In this order, the later before the earlier.
	route {
		header {
${set({ ...SECURITY_HEADERS, 'Cache-Control': CACHING.others })}
		}
		# Not where the file is missing: that is nothing to keep for a year.
		@hashed {
			path_regexp ${HASHED}
			file
		}
		header @hashed Cache-Control "${CACHING.hashed}"
		# embed.html may be framed by anybody, all else by its own host only.
		@embed path_regexp ${EMBED}
		header @embed {
${set(EMBED_HEADERS)}
		}
${Object.entries(MEDIA_TYPES)
  .map(
    ([ending, type]) =>
      `\t\t@${ending.slice(1)} path *${ending}\n\t\theader @${ending.slice(1)} Content-Type "${type}"`,
  )
  .join('\n')}
		file_server {
			precompressed gzip
		}
	}
}
`;
}

export async function main(): Promise<number> {
  for (const [file, text] of Object.entries(HOSTING_FILES)) writeFileSync(file, text);
  return 0;
}
