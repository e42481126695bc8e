import type { Corrections } from './correction.js';

export const cfCorrections: Corrections = {
  CF: [
    {
      work: ['2025-06-06'],
      why: 'The list has looked this date up: the feast of 2025 on Saturday 7 June, not Friday 6 June. No other source was found, so it is not sure.',
      source:
        'python-holidays 0.105 (central_african_republic.py, dates confirmed for 2015 to 2025); the holiday itself: Law no. 20.001 of 10 January 2020, https://ndjonisango.com/2021/07/21/rca-la-fete-de-tabaski-celebree-sous-le-signe-de-la-cohesion-sociale/',
    },
  ],
};
