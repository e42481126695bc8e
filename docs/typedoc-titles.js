// For typedoc: a guide is called by its heading and not by its file, a module as it is imported, and the home page does not
// say its name twice.
import { Converter } from 'typedoc';

const HEADING = /^# (.+)\n+/;

export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const guide of project.documents) {
      guide.name = HEADING.exec(guide.content[0].text)[1];
    }
    for (const module of project.children) {
      module.name = module.name === 'index' ? project.name : `${project.name}/${module.name}`;
    }
    const [home] = project.readme;
    home.text = home.text.replace(HEADING, '');
  });
}
