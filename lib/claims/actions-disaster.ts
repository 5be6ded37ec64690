import type { ActionEntry } from './actions-entry.ts';

/** Accidents, weather, rescue, health and private life. */
export const DISASTER_ACTIONS: readonly ActionEntry[] = [
  { action: 'crash', verbs: 'crash collide crash_into slam_into plough_into plow_into derail overturn_on run_into:ran:run hit:hit strike:struck ram veer_off roll_over', nouns: 'crash collision accident wreck derailment pile_-_up pileup' },
  { action: 'burn', verbs: 'burn burn_down catch_fire:caught torch set_fire_to:set go_up_in_flames:went:gone', nouns: 'fire blaze wildfire inferno arson bushfire house_fire' },
  { action: 'explode', verbs: 'explode detonate erupt', nouns: 'explosion blast detonation eruption' },
  { action: 'flood', verbs: 'flood inundate', nouns: 'flood flooding deluge' },
  { action: 'storm', verbs: 'make_landfall:made batter', nouns: 'hurricane tornado typhoon cyclone blizzard snowstorm landfall' },
  { action: 'quake', verbs: 'quake', nouns: 'earthquake quake aftershock tremor tsunami' },
  { action: 'collapse', verbs: 'collapse cave_in', nouns: 'collapse landslide mudslide avalanche' },
  { action: 'drown', verbs: 'drown', nouns: 'drowning' },
  { action: 'sink', verbs: 'sink:sank:sunk capsize founder go_down:went:gone run_aground:ran:run', nouns: 'sinking shipwreck capsizing' },
  { action: 'spill', verbs: 'spill leak', nouns: 'oil_spill spill leak' },
  { action: 'evacuate', verbs: 'evacuate', nouns: 'evacuation' },
  { action: 'rescue', verbs: 'rescue save pull_from', nouns: 'rescue' },
  { action: 'find', verbs: 'find:found discover recover locate uncover', nouns: 'discovery' },
  { action: 'disappear', verbs: 'disappear vanish go_missing:went:gone report_missing =missing', nouns: 'disappearance' },
  { action: 'hospitalise', verbs: 'hospitalize hospitalise take_to_hospital:took:taken take_to_the_hospital:took:taken take_to_hospitals:took:taken take_to_a_hospital:took:taken take_to_area_hospitals:took:taken ' +
      'take_to_local_hospitals:took:taken rush_to_hospital rush_to_a_hospital rush_to_the_hospital treat_in_hospital airlift', nouns: 'hospitalization hospitalisation' },
  { action: 'infect', verbs: 'infect test_positive contract_the_virus', nouns: 'outbreak infection epidemic pandemic' },
  { action: 'treat', verbs: 'treat operate_on vaccinate', nouns: 'surgery operation transplant vaccination' },
  { action: 'born', verbs: 'give_birth:gave:given welcome_a_baby =born', nouns: 'birth' },
  { action: 'marry', verbs: 'marry wed tie_the_knot', nouns: 'wedding marriage' },
  { action: 'divorce', verbs: 'divorce split_from:split separate_from', nouns: 'divorce' },
  { action: 'bury', verbs: 'bury', nouns: 'funeral burial' },
  { action: 'celebrate', verbs: 'celebrate commemorate mark_the_anniversary', nouns: 'celebration ceremony vigil' },
];
