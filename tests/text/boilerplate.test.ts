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

describe('parts of the report', () => {
  const lines = [
    'The bridge, seen on Monday, was built in 1930. (Photo: Ann Roe)', 'Read the room, the mayor told the council.', 'Share prices fell by 3 percent on Monday.',
    'Related charges were dropped last year.', 'Previously the vote was delayed.', 'Heavy rain contributed to this year’s floods.', 'The suspect is a baker and the author of three threats, police said.', 'Earlier on Monday the council met.', 'Officers signed up 300 new members.', 'More than 40 people were rescued.', 'Watch out for ice, the police said.',
    'He followed the group on Twitter for years.', 'Facebook said it removed the post.', 'Comments made by the mayor caused anger.', 'Registered voters will get a letter.',
    'Cookies were sold at the fair.', 'Print workers went on strike on Tuesday.', 'Subscribers lost service for five hours.', 'Sign language was used at the vigil.',
    'Reporting by the newspaper led to the arrest of two clerks.', 'Editing by hand took the archive three years.', '(The report by Ann Roe found nine faults.)',
    'This report was written by three engineers.', 'The firm updated its forecast at 6 p.m.', 'Corrections officers found 12 knives.', 'Editors noted the change.', 'Related to the mayor by marriage, she left.', 'The church licenses its car park to a farmer.',
    'Donations reached $10 million.', 'Becoming a member costs $5.', 'Ann Roe is a professor of law at the University of Halden.', 'Helping us all, he said, was the aim.',
  ];
  for (const line of lines) test(line, () => expect(furniture(line).some(Boolean)).toBe(false));
});

test('behind a comment form short lines are furniture too', () => {
  expect(furniture('Leave a Reply\nName *\nWebsite')).toEqual([true, true, true]);
});
