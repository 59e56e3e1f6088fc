import type { Site } from '../../schemas/site.ts';

/** A service that keeps the repository, as Sveltia is told about it, and the origins that its policy must allow. */
export interface Service {
  backend: Record<string, unknown>;
  /** Sveltia's name for changes that wait for a second reader, as pull or merge requests. */
  publish_mode: 'editorial_workflow';
  connect: string[];
  pictures: string[];
}

/**
 * The service of the editor. Without one it works on a folder of this computer: Sveltia needs the name of a service all the
 * same, and gets one that can neither be signed in to nor reached.
 *
 * @see https://sveltiacms.app/en/docs/backends
 */
export function serviceOf(editing: Site['editing']): Service | undefined {
  if (!editing) return undefined;
  const { service, repository, branch, signIn, appId } = editing;
  const backend = {
    name: service,
    repo: repository,
    branch,
    ...(signIn ? { base_url: signIn } : {}),
    ...(appId ? { app_id: appId, auth_type: 'pkce' } : {}),
    ...(signIn || appId ? {} : { auth_methods: ['token'] }),
  };
  const origins = ORIGINS[service];
  return { backend, publish_mode: 'editorial_workflow', ...origins };
}

const ORIGINS = {
  github: {
    connect: ['https://api.github.com'],
    pictures: ['https://avatars.githubusercontent.com'],
  },
  gitlab: {
    connect: ['https://gitlab.com'],
    pictures: ['https://gitlab.com', 'https://secure.gravatar.com'],
  },
};

/** What stands in the place of a service where there is none. */
export const NO_SERVICE = { name: 'gitea', repo: 'open-krakow/open-krakow', app_id: 'none', auth_methods: ['oauth'] };
