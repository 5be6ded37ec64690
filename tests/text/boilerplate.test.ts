import { describe, expect, test } from 'vitest';
import { boilerplateFlags } from '../../lib/text/boilerplate.ts';
import { splitSentences } from '../../lib/text/sentences.ts';

const furniture = (line: string): boolean[] => {
  const text = `Title\n\nA bridge fell in the night and nobody was hurt, officials said on Monday.\n${line}`;
  return boilerplateFlags(text, splitSentences(text, 5)).slice(2);
};

describe('page furniture', () => {
  const lines = [
    'Leave a Reply', 'Your email address will not be published.', 'Required fields are marked *', 'Source link', 'See also: Bridge reopens', 'Related posts',
    'Back to top button', 'Share this:', 'Facebook Twitter Email', 'Copyright 2023 Acme News.', '© 2023 Acme News', 'All rights reserved.', 'https://example.com/a?b=1',
    '[ad_2]', 'We use cookies to improve your experience.', 'Read more: Why bridges fall', 'Click here to see the video.', 'Sign up for our newsletter',
    'Subscribe to our channel', 'Advertisement', 'Follow us on Twitter @acmenews', 'This material may not be published, broadcast, rewritten or redistributed.',
    'More from this section', 'Story continues below advertisement', 'Privacy Policy', 'desk@example.com', 'Most read', 'Tags: bridges, rivers',
    '(Reporting by Ann Roe and Bo Lund in Halden; Editing by Cy Vane)', '(Additional reporting by Ann Roe)', 'Reporting by Ann Roe; additional reporting by Bo Lund; editing by Cy Vane', '(Writing by Ann Roe)',
    'This report was updated at 7:42 a.m.', 'Updated at 6 p.m. ET', 'Editor’s note: an earlier version misspelled a name.', '(RELATED: Bridge reopens after 12 years)', 'RECALL: Ferry sinks in harbour', '($1 = 0.75 euro) (Additional reporting by  Ann Roe  in Halden)', 'Staff writer Ann Roe in Halden contributed to this report.', 'Ann Roe is a fellow at the Halden Center and the author, most recently, of “Tides.”', 'For the latest fixings, double click on the table.', 'Ann Roe AFP via Getty Images Bo Lund AFP via Getty Images', 'Previously: Council delays vote', 'The Halden News Foundation licenses its content free of charge.',
    'For licensing opportunities of our original content, write to us.', 'Content created by The Halden News is available without charge to any eligible news publisher.', 'Chip in $10 or more to help us.', 'Your donation helps us report.', 'Become a member today.',
  ];
  for (const line of lines) test(line, () => expect(furniture(line).every(Boolean)).toBe(true));
});

describe('openings with names in letters of any script', () => {
  const furnishing = ['The Halden Post licenses its journalism to others.', 'Årdal Tidend makes its content free to print.', 'Source: The Årdal Tidend', 'Ørsta Briefing: ferries are late again', 'ÅRDAL PODCAST: a winter at sea'];
  for (const line of furnishing) test(line, () => expect(furniture(line)).toEqual([true]));
  const told = ['The council makes its decisions in public.', 'Ørsta ferries: two are late again', 'The source of the river is near Årdal.', 'Årdal has one briefing a day: at noon.'];
  for (const line of told) test(line, () => expect(furniture(line)).toEqual([false]));
});

describe('links, credits and notes that their shape tells', () => {
  const lines = [
    "'No money left':Mayor walks out of bridge talks", 'Fact check:Is the new dam safe', "Winners and losers:Who came first in Halden's race?", '“Why the Dam Broke,” by Ann Roe', '— Ann Roe, The Halden Post', '— With assistance by Bo Lund and Cy Vane',
    'Contributing: Ann Roe in Halden', 'Follow Ann Roe on Twitter: @annroe', 'With Post wires', 'Roe reported from Halden, Vik.', 'REUTERS/Jan Kask', 'Jan Kask/Getty Images', '(AP Photo/Jan Kask, File)', '(Halden county via AP)', '| Jan Kask, HALDEN POST',
    'Acme Pumps Inc. ACM, -1.10%', 'Sen. Ann Roe Ann Maria (Annie) Roe', 'This article is more than 6 months old', 'Enlarge this image toggle caption Jan Kask/AP', 'Read or Share this story: https://example.com/a', '(MORE: Dam reopens after 12 years)', '(Graphic: the dam in figures, here)',
    'Catch up on the race with our weekly politics podcast.', 'For more on this, check out the archive.', 'HALDEN Dispatch: June 9 The mayor says no.', 'Methodology: 1,200 adults were asked.', '(Corrects name of the town in paragraph 4)', '(Adds comments, background)', '(Polling by Ann Roe)', 'Send letters to letters@example.com.',
    '"The Dam" photo credit: Jan Kask', 'Associated Press writers Ann Roe in Halden, Bo Lund in Vik, Cy Vane in Moss, Di Hall in Bergen, Ed Munk in Voss, Flo Dahl in Hamar, Gus Holm in Skien and Hal Berg in Lom contributed to this report.',
  ];
  for (const line of lines) test(line, () => expect(furniture(line).some(Boolean)).toBe(true));
});

describe('at the end of an article', () => {
  const body = 'Title\n\nA bridge fell in the night.\n\nThe mayor, Bo Lund, was there at once.\n\nNobody was hurt.\n\n';
  const last = (line: string): boolean | undefined => {
    const text = body + line;
    return boilerplateFlags(text, splitSentences(text, 5)).at(-1);
  };
  const notes = ['Ann Roe is a fellow at the Halden Center.', 'Ann Roe is the host of “Halden Tonight” on HTV.', '• Ann Roe, president of the Halden League, is a radio host.', 'Ann Roe covers the courts for the paper.', 'How Thousands Of Halden Volunteers Are Making The Bridge Happen'];
  for (const note of notes) test(note, () => expect(last(note)).toBe(true));
  const told = ['Bo Lund is a professor of law and was elected in May.', 'Ann Roe is missing.', 'The bridge is the work of a professor.', 'How much it will cost to build it again, nobody in Halden can say', 'There is a debate, says a professor of law.'];
  for (const note of told) test(note, () => expect(last(note)).toBe(false));
});

test('names alone above the report are its byline', () => {
  const text = 'Title\n\nAnn Roe and Bo Lund\n\nA bridge fell in the night.';
  expect(boilerplateFlags(text, splitSentences(text, 5))).toEqual([false, true, false]);
});

describe('parts of the report', () => {
  const lines = [
    'The bridge, seen on Monday, was built in 1930 (Photo: Ann Roe).', 'Read the room, the mayor told the council.', 'Share prices fell by 3 percent on Monday.',
    'Related charges were dropped last year.', 'Previously the vote was delayed.', 'Heavy rain contributed to this year’s floods.', 'The suspect is a baker and the author of three threats, police said.', 'Earlier on Monday the council met.', 'Officers signed up 300 new members.', 'More than 40 people were rescued.', 'Watch out for ice, the police said.',
    'He followed the group on Twitter for years.', 'Facebook said it removed the post.', 'Comments made by the mayor caused anger.', 'Registered voters will get a letter.',
    'Cookies were sold at the fair.', 'Print workers went on strike on Tuesday.', 'Subscribers lost service for five hours.', 'Sign language was used at the vigil.',
    'Reporting by the newspaper led to the arrest of two clerks.', 'Editing by hand took the archive three years.', '(The report by Ann Roe found nine faults.)',
    'This report was written by three engineers.', 'The firm updated its forecast at 6 p.m.', 'Corrections officers found 12 knives.', 'Editors noted the change.', 'Related to the mayor by marriage, she left.', 'The church licenses its car park to a farmer.',
    '“It fell at once,” she said — and nobody was hurt.', 'The mayor:  no money is left.', 'Two things are clear: the dam broke and nobody came.', '(Reuters) - A bridge fell on Monday.', 'Contributing to the fall was the rain.', 'Follow the river to the mill.', 'The index gained 1.1%.', 'Source of the fire was a lamp.',
    'He reported from Halden for three years.', 'Roe reported from Halden, and there was snow.', 'The podcast has 2 million listeners.', '— but nobody was hurt, the police said.',
    'Donations reached $10 million.', 'Becoming a member costs $5.', 'Ann Roe is a professor of law at the University of Halden.', 'Helping us all, he said, was the aim.',
  ];
  for (const line of lines) test(line, () => expect(furniture(line).some(Boolean)).toBe(false));
});

test('behind a comment form short lines are furniture too', () => {
  expect(furniture('Leave a Reply\nName *\nWebsite')).toEqual([true, true, true]);
});
