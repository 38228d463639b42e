/** What lies on this device, told anew after each change, in this tab or another one. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { err, ok, type Result } from '../../base/result';
import { deviceLibrary } from '../../data/library/device-library';
import { type DeviceSpace, deviceSpace } from '../../data/library/device-space';
import type { LibraryFailure } from '../../data/library/library-failure';
import type { LibraryListing } from '../../data/library/read-library';

const LISTING = ['library'] as const;

export interface Listed extends LibraryListing {
  readonly space: DeviceSpace;
}

export function useListing(): Result<Listed, LibraryFailure> | undefined {
  const client = useQueryClient();
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    void deviceLibrary().then((library) => {
      if (!library.ok || isGone) return;
      stop = library.value.changes.subscribe(() => void client.invalidateQueries({ queryKey: LISTING }));
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [client]);
  const { data } = useQuery({
    queryKey: LISTING,
    queryFn: async (): Promise<Result<Listed, LibraryFailure>> => {
      const library = await deviceLibrary();
      if (!library.ok) return library;
      const [listing, space] = await Promise.all([library.value.list(), deviceSpace()]);
      return listing.ok ? ok({ ...listing.value, space }) : err(listing.error);
    },
    structuralSharing: false,
    staleTime: 0,
    gcTime: 0,
  });
  return data;
}
