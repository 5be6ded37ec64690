import type { ActionEntry } from './actions-entry.ts';

/** Talking, travelling, agreeing: diplomacy and public life. */
export const TALK_ACTIONS: readonly ActionEntry[] = [
  {
    action: 'meet',
    // `spend` counts only as time spent with somebody, see triggers.
    verbs: 'meet:met meet_with:met sit_down_with:sat sit_with:sat huddle_with confer_with hold_talks_with:held parley spend:spent ' +
      'come_face_to_face_with:came:come lunch_with dine_with breakfast_with',
    nouns: 'meeting talks* summit sit_-_down sit_-_down_meeting sit_-_down_talks* tete_-_a_-_tete face_-_to_-_face_talks* face_-_to_-_face_meeting ' +
      'huddle discussions* negotiations* consultations* get_-_together encounter audience_with private_audience ' +
      'lunch_with dinner_with breakfast_with',
  },
  {
    action: 'call',
    verbs: 'phone telephone call speak_by_phone:spoke:spoken speak_by_telephone:spoke:spoken speak_on_the_phone:spoke:spoken ' +
      'talk_by_phone talk_on_the_phone',
    nouns: 'phone_call telephone_call phone_conversation telephone_conversation video_call conference_call call_with call_between phone_call_from telephone_call_from call_from call_to',
  },
  {
    action: 'talk',
    verbs: 'speak_with:spoke:spoken speak_to:spoke:spoken talk_to talk_with talk_for converse chat_with hold_discussions_with:held consult_with =briefed',
    nouns: 'conversation chat contacts* dialogue',
  },
  // What is no encounter unless two parties are named, see events/encounters.ts.
  { action: 'see', verbs: 'see:saw:seen', nouns: '' },
  { action: 'speak', verbs: 'speak:spoke:spoken talk', nouns: '' },
  { action: 'write', verbs: 'write_to:wrote:written send_a_letter_to:sent', nouns: 'letter letter_to' },
  {
    action: 'visit',
    verbs: 'visit travel_to journey_to fly_to:flew:flown go_to:went:gone head_to arrive_in arrive_at land_in tour',
    nouns: 'visit trip tour stopover state_visit arrival',
  },
  { action: 'leave', verbs: 'depart leave_for:left leave:left fly_home:flew:flown', nouns: 'departure' },
  { action: 'host', verbs: 'host welcome greet receive', nouns: 'reception banquet' },
  { action: 'invite', verbs: 'invite', nouns: 'invitation' },
  {
    action: 'say',
    verbs: 'say:said tell:told add note explain state declare remark insist argue tweet acknowledge admit assert stress ' +
      'emphasize emphasise write:wrote:written reply claim recall point_out describe concede caution joke quip ' +
      'confirm reiterate observe counter retort post_on',
    nouns: 'statement remarks*',
  },
  { action: 'deny', verbs: 'deny dispute refute', nouns: 'denial' },
  { action: 'accuse', verbs: 'accuse blame allege', nouns: 'accusation allegation' },
  { action: 'apologise', verbs: 'apologise apologize', nouns: 'apology' },
  { action: 'criticise', verbs: 'criticise criticize condemn denounce slam blast rebuke', nouns: 'condemnation criticism' },
  { action: 'praise', verbs: 'praise hail applaud commend', nouns: 'praise' },
  { action: 'warn', verbs: 'warn', nouns: 'warning' },
  { action: 'urge', verbs: 'urge call_for call_on press_for demand', nouns: '' },
  { action: 'threaten', verbs: 'threaten', nouns: 'threat' },
  { action: 'agree', verbs: 'agree reach_an_agreement reach_agreement strike_a_deal:struck reach_a_deal', nouns: 'agreement deal accord pact treaty' },
  { action: 'disagree', verbs: 'disagree differ_on clash_over', nouns: 'disagreement' },
  { action: 'sign', verbs: 'sign ink ratify', nouns: 'signing ratification' },
  { action: 'pledge', verbs: 'pledge vow promise commit_to', nouns: 'pledge vow promise' },
  { action: 'accept', verbs: 'accept', nouns: 'acceptance' },
  { action: 'reject', verbs: 'reject refuse rebuff turn_down decline spurn rule_out', nouns: 'rejection refusal' },
  { action: 'announce', verbs: 'announce unveil reveal disclose', nouns: 'announcement' },
  { action: 'postpone', verbs: 'postpone delay put_off:put push_back defer reschedule', nouns: 'postponement delay' },
  { action: 'cancel', verbs: 'cancel call_off scrap shelve axe abandon', nouns: 'cancellation cancelation' },
  { action: 'sanction', verbs: 'sanction impose_sanctions_on', nouns: 'sanctions*' },
];
