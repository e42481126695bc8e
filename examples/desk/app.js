// The desk over HTTP: pages, pictures, what is recorded, an import, and a calendar feed.
import { fileURLToPath } from 'node:url';
import formBody from '@fastify/formbody';
import { CsvError } from 'csv-parse/sync';
import { Eta } from 'eta';
import Fastify from 'fastify';
import { SlaError } from 'hezo-sla';
import ical from 'ical-generator';
import { steps } from './desk.js';

const views = new Eta({ views: fileURLToPath(new URL('views', import.meta.url)) });
const page = (reply, name, data) => reply.type('text/html; charset=utf-8').send(views.render(name, data));
const shortly = { timeZone: 'Europe/Warsaw', dateStyle: 'medium', timeStyle: 'short' };
const local = (instant) => new Date(instant).toLocaleString('en-GB', shortly);

/** A server of a desk, which is not listening yet. */
export async function appOf(desk, now) {
  const app = Fastify({ logger: { level: 'error' } });
  await app.register(formBody);
  app.addContentTypeParser('text/csv', { parseAs: 'string', bodyLimit: 1e7 }, (_, text, done) => done(null, text));
  // It has no sign-in, so it listens on this machine alone, and pages of other sites may not post to it.
  app.addHook('onRequest', ({ headers }, reply, done) =>
    headers['sec-fetch-site'] === 'cross-site' ? reply.code(403).send() : done(),
  );
  // What somebody entered that cannot be is answered in the words of the library.
  app.setErrorHandler((error, { method }, reply) => {
    const isEntered = method === 'POST' && (error instanceof SlaError || error instanceof CsvError);
    return isEntered ? reply.code(400).send({ message: error.message }) : reply.send(error);
  });
  const found = (value, id) => {
    if (value === undefined) throw Object.assign(new Error(`Ticket ${id} was not found.`), { statusCode: 404 });
    return value;
  };

  app.get('/', (_, reply) =>
    page(reply, 'board', { tickets: desk.board(), notices: desk.notices(), now: local(now()), local }),
  );
  app.get('/tickets/:id', ({ params: { id } }, reply) =>
    page(reply, 'ticket', { ticket: found(desk.ticket(id), id), now: local(now()) }),
  );
  app.get('/tickets/:id/picture.svg', ({ params: { id }, query: { width } }, reply) =>
    reply.type('image/svg+xml').send(found(desk.picture(id, Number(width ?? 720)), id)),
  );
  const what = { type: 'string', enum: [...steps, 'pause', 'resume'] };
  const recorded = { params: { type: 'object', properties: { what } } };
  app.post('/tickets/:id/:what', { schema: recorded }, ({ params: { id, what } }, reply) => {
    found(desk.record(id, what), id);
    return reply.redirect(`/tickets/${encodeURIComponent(id)}`, 303);
  });
  app.post('/import', ({ body }, reply) =>
    typeof body === 'string' ? desk.importCsv(body) : reply.code(415).send({ message: 'Send text/csv.' }),
  );
  app.get('/deadlines.ics', (request, reply) => {
    const feed = ical({ name: 'Deadlines of the desk', prodId: { company: 'hezo-sla', product: 'desk' } });
    for (const { id, title, targets } of desk.board())
      for (const { until, dueAt } of targets.filter(({ dueAt }) => dueAt))
        feed.createEvent({
          id: `${id}-${until}@desk`,
          start: dueAt,
          stamp: new Date(now()),
          summary: `${id}: ${until}`,
          description: title,
          url: `${request.protocol}://${request.host}/tickets/${encodeURIComponent(id)}`,
        });
    return reply.type('text/calendar; charset=utf-8').send(feed.toString());
  });
  return app;
}
