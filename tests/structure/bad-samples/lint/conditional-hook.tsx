import { useState } from 'react';

export function Field({ shown }: { readonly shown: boolean }) {
  if (!shown) return null;
  const [value] = useState('');
  return <output>{value}</output>;
}
