import type { Corrections } from './correction.js';
import { adCorrections } from './corrections-ad.js';
import { aeCorrections } from './corrections-ae.js';
import { alCorrections } from './corrections-al.js';
import { arCorrections } from './corrections-ar.js';
import { awCorrections } from './corrections-aw.js';
import { bgCorrections } from './corrections-bg.js';
import { boCorrections } from './corrections-bo.js';
import { bqCorrections } from './corrections-bq.js';
import { caCorrections } from './corrections-ca.js';
import { caFromYtCorrections } from './corrections-ca-from-yt.js';
import { cfCorrections } from './corrections-cf.js';
import { chCorrections } from './corrections-ch.js';
import { ciCorrections } from './corrections-ci.js';
import { crCorrections } from './corrections-cr.js';
import { cyCorrections } from './corrections-cy.js';
import { esCorrections } from './corrections-es.js';
import { esFromMcCorrections } from './corrections-es-from-mc.js';
import { fiCorrections } from './corrections-fi.js';
import { gbCorrections } from './corrections-gb.js';
import { geCorrections } from './corrections-ge.js';
import { ggCorrections } from './corrections-gg.js';
import { grCorrections } from './corrections-gr.js';
import { gtCorrections } from './corrections-gt.js';
import { huCorrections } from './corrections-hu.js';
import { ieCorrections } from './corrections-ie.js';
import { ilCorrections } from './corrections-il.js';
import { isCorrections } from './corrections-is.js';
import { jeCorrections } from './corrections-je.js';
import { krCorrections } from './corrections-kr.js';
import { liCorrections } from './corrections-li.js';
import { lvCorrections } from './corrections-lv.js';
import { mcCorrections } from './corrections-mc.js';
import { mdCorrections } from './corrections-md.js';
import { mkCorrections } from './corrections-mk.js';
import { mxCorrections } from './corrections-mx.js';
import { nfCorrections } from './corrections-nf.js';
import { niCorrections } from './corrections-ni.js';
import { pfCorrections } from './corrections-pf.js';
import { roCorrections } from './corrections-ro.js';
import { rsCorrections } from './corrections-rs.js';
import { saCorrections } from './corrections-sa.js';
import { sgCorrections } from './corrections-sg.js';
import { siCorrections } from './corrections-si.js';
import { skCorrections } from './corrections-sk.js';
import { trCorrections } from './corrections-tr.js';
import { uaCorrections } from './corrections-ua.js';
import { ugCorrections } from './corrections-ug.js';
import { usCorrections } from './corrections-us.js';
import { usFromMoCorrections } from './corrections-us-from-mo.js';
import { usFromWiCorrections } from './corrections-us-from-wi.js';
import { uyCorrections } from './corrections-uy.js';
import { vaCorrections } from './corrections-va.js';
import { xkCorrections } from './corrections-xk.js';
import { zaCorrections } from './corrections-za.js';

/** What date-holidays 3.37.0 does not know or has wrong, from 2020 to 2030. */
export const corrections: Corrections = {
  ...adCorrections,
  ...aeCorrections,
  ...alCorrections,
  ...arCorrections,
  ...awCorrections,
  ...bgCorrections,
  ...boCorrections,
  ...bqCorrections,
  ...caCorrections,
  ...caFromYtCorrections,
  ...cfCorrections,
  ...chCorrections,
  ...ciCorrections,
  ...crCorrections,
  ...cyCorrections,
  ...esCorrections,
  ...esFromMcCorrections,
  ...fiCorrections,
  ...gbCorrections,
  ...geCorrections,
  ...ggCorrections,
  ...grCorrections,
  ...gtCorrections,
  ...huCorrections,
  ...ieCorrections,
  ...ilCorrections,
  ...isCorrections,
  ...jeCorrections,
  ...krCorrections,
  ...liCorrections,
  ...lvCorrections,
  ...mcCorrections,
  ...mdCorrections,
  ...mkCorrections,
  ...mxCorrections,
  ...nfCorrections,
  ...niCorrections,
  ...pfCorrections,
  ...roCorrections,
  ...rsCorrections,
  ...saCorrections,
  ...sgCorrections,
  ...siCorrections,
  ...skCorrections,
  ...trCorrections,
  ...uaCorrections,
  ...ugCorrections,
  ...usCorrections,
  ...usFromMoCorrections,
  ...usFromWiCorrections,
  ...uyCorrections,
  ...vaCorrections,
  ...xkCorrections,
  ...zaCorrections,
};
