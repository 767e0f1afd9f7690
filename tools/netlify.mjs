// Reads how Netlify would build and publish the site, with Netlify's own parsers, and prints it as JSON:
//
//	node tools/netlify.mjs <folder with netlify.toml> <folder with _headers and _redirects> <context>
import { resolveConfig } from "@netlify/config";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

const [root, dist, context] = process.argv.slice(2);
const { config } = await resolveConfig({ cwd: root, repositoryRoot: root, context, offline: true, env: {}, mode: "buildbot" });
const headers = await parseAllHeaders({ headersFiles: [`${dist}/_headers`], configHeaders: config.headers, minimal: true });
const redirects = await parseAllRedirects({ redirectsFiles: [`${dist}/_redirects`], configRedirects: config.redirects, minimal: true });
const told = (errors) => errors.map((e) => e.message);
console.log(JSON.stringify({
  command: config.build.command,
  publish: config.build.publish,
  environment: config.build.environment,
  headers: headers.headers,
  redirects: redirects.redirects,
  errors: [...told(headers.errors), ...told(redirects.errors)],
}));
