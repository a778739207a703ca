import { QueryClient } from '@tanstack/react-query';

/**
 * `networkMode: 'always'`: a query started after the machine lost its network would otherwise stay paused for ever, and this
 * machine mostly has none. Everything is read again when a screen opens: the log is local and answers in milliseconds.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 0,
        gcTime: 60_000,
      },
      // PINs and passphrases are among what is told: nothing of it is kept once it is done with.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
}
