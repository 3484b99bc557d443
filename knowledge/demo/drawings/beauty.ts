import {
  at,
  brassy,
  C,
  type Drawing,
  E,
  each,
  ink,
  L,
  leaf,
  leafDark,
  mirror,
  P,
  type Paint,
  paper,
  R,
  row,
  soft,
  white,
  wood,
} from './paint.ts'

const label = (x: number, y: number, w: number, h: number, p: Paint) =>
  R(x, y, w, h, 8, white) +
  L(`M${x + w * 0.22} ${y + h * 0.34} H${x + w * 0.78}`, p.deep, 6) +
  L(`M${x + w * 0.3} ${y + h * 0.58} H${x + w * 0.7} M${x + w * 0.36} ${y + h * 0.76} H${x + w * 0.64}`, '#b9b4aa', 4)
const sprig = (x: number, y: number, s = 1) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${L('M0 0 Q10 -50 0 -100', leafDark, 5)}${each([-20, -50, -80], (d, i) => P(`M${4 - i} ${d} Q34 ${d - 4} 44 ${d - 30} Q12 ${d - 30} ${4 - i} ${d}Z`, leaf) + P(`M${4 - i} ${d} Q-28 ${d - 4} -36 ${d - 30} Q-6 ${d - 30} ${4 - i} ${d}Z`, leafDark))}</g>`
const bottle = (p: Paint, cap: string, shoulder = 40) =>
  P(
    `M214 ${200 + shoulder} Q214 200 254 200 H346 Q386 200 386 ${200 + shoulder} V462 Q386 490 358 490 H242 Q214 490 214 462Z`,
    p.base,
  ) +
  P(
    `M340 200 H346 Q386 200 386 ${200 + shoulder} V462 Q386 490 358 490 H320 Q350 480 350 450 V250 Q350 214 340 200Z`,
    p.dark,
  ) +
  L('M236 260 V440', p.light, 10) +
  cap
const tube = (p: Paint) =>
  P('M196 96 H404 L386 400 H214Z', p.base) +
  P('M340 96 H404 L386 400 H336Z', p.dark) +
  R(190, 84, 220, 26, 4, p.light) +
  each(row(204, 14, 15), x => L(`M${x} 88 V106`, p.line, 2.5)) +
  P('M226 400 H374 L364 470 Q362 484 348 484 H252 Q238 484 236 470Z', p.deep) +
  each(row(250, 20, 6), x => L(`M${x} 412 L${x + (300 - x) * 0.08} 476`, p.dark, 4)) +
  L('M222 130 L234 380', p.light, 10)
const jar = (p: Paint, cream: string) =>
  P('M124 292 H476 V424 Q476 486 414 486 H186 Q124 486 124 424Z', p.base) +
  P('M404 292 H476 V424 Q476 486 414 486 H356 Q410 470 404 410Z', p.dark) +
  R(140, 262, 320, 36, 10, white) +
  E(300, 264, 154, 26, white) +
  E(300, 266, 134, 19, cream) +
  P('M220 268 Q260 236 300 262 Q330 280 372 256 Q380 276 300 284 Q240 284 220 268Z', white, 'opacity="0.85"') +
  label(212, 334, 176, 104, p) +
  L('M152 330 V420', p.light, 11)
/** An open tin with what is in it. */
export const tin = (p: Paint, top: string) =>
  E(300, 430, 190, 56, p.deep) +
  P('M110 330 H490 V430 Q490 486 300 486 Q110 486 110 430Z', p.base) +
  P('M420 330 H490 V430 Q490 466 400 480 Q424 440 420 330Z', p.dark) +
  E(300, 330, 190, 58, p.light) +
  E(300, 332, 170, 48, p.dark) +
  top

/** Jars, tubes and bottles. */
export const beauty: Record<string, Drawing> = {
  creamJar: p =>
    at(
      R(132, 120, 336, 96, 22, p.light) +
        P('M400 120 H446 Q468 120 468 142 V194 Q468 216 446 216 H392 Q408 180 400 120Z', p.base) +
        each(row(156, 18, 17), x => L(`M${x} 134 V204`, p.line, 2.5, 'opacity="0.5"')),
      70,
      -16,
      0.86,
      14,
    ) + jar(p, '#fbf3e6'),
  nightCream: p =>
    jar({ ...p, base: p.dark, dark: p.deep }, '#efe6f7') +
    P('M330 96 Q250 110 250 180 Q252 240 320 248 Q250 276 206 216 Q172 150 230 104 Q276 74 330 96Z', '#f2d27c') +
    each(
      [
        [380, 120, 7],
        [420, 180, 5],
        [360, 200, 4],
      ],
      ([x, y, r]) => C(x!, y!, r!, '#f2d27c'),
    ),
  eyeCream: p =>
    at(tube(p), 60, 0, 0.72, 0) +
    at(label(226, 190, 148, 130, p), 60, 0, 0.72) +
    at(jar(p, '#fbf3e6'), -110, 110, 0.56),
  dropper: p =>
    P('M266 60 Q266 40 300 40 Q334 40 334 60 L340 140 H260Z', ink) +
    R(248, 134, 104, 54, 8, brassy) +
    each(row(258, 12, 8), x => L(`M${x} 142 V180`, '#b18a3d', 3)) +
    R(264, 184, 72, 30, 0, p.dark) +
    P(
      'M204 250 Q204 210 244 210 H356 Q396 210 396 250 V458 Q396 488 366 488 H234 Q204 488 204 458Z',
      p.base,
      'opacity="0.92"',
    ) +
    P('M350 210 H356 Q396 210 396 250 V458 Q396 488 366 488 H330 Q360 470 360 440 V260 Q360 226 350 210Z', p.dark) +
    R(292, 200, 16, 190, 8, white, 'opacity="0.55"') +
    label(226, 300, 130, 130, p) +
    L('M222 260 V290', white, 8),
  vitaminDropper: p =>
    beauty.dropper!(p) +
    C(448, 430, 58, '#f0a63c') +
    C(448, 430, 48, '#fbe3b0') +
    each(
      row(0, 45, 8),
      a => `<path d="M448 430 L440 394 Q448 386 456 394Z" fill="#f3b64f" transform="rotate(${a} 448 430)"/>`,
    ),
  pumpBottle: p =>
    L('M300 150 V90 H210 V116', ink, 20) +
    R(270, 130, 60, 50, 8, ink) +
    bottle(p, R(258, 176, 84, 32, 8, soft)) +
    label(236, 280, 128, 150, p),
  cleansingBalm: p =>
    tin(
      p,
      E(300, 336, 154, 40, '#fbeee2') +
        P('M200 336 Q240 296 300 326 Q350 350 400 316 Q420 344 300 364 Q220 366 200 336Z', white),
    ) +
    sprig(430, 260, 1.3) +
    R(236, 404, 128, 44, 8, white) +
    L('M262 426 H338', p.deep, 6),
  sunCream: p =>
    tube({ ...p, deep: '#f7f2e6', dark: p.dark }) +
    C(300, 236, 50, white) +
    C(300, 236, 34, '#f2a83b') +
    each(
      row(0, 45, 8),
      a => `<rect x="296" y="160" width="8" height="22" rx="4" fill="${white}" transform="rotate(${a} 300 236)"/>`,
    ) +
    L('M262 330 H338 M274 354 H326', p.deep, 6),
  faceMask: p =>
    tube(p) +
    R(246, 160, 108, 160, 54, white) +
    P('M262 214 Q262 176 300 176 Q338 176 338 214 V264 Q338 304 300 306 Q262 304 262 264Z', p.light) +
    mirror(E(282, 226, 9, 6, white)) +
    E(300, 274, 12, 6, white),
  lipBalm: p =>
    at(
      R(246, 250, 108, 240, 18, p.base) +
        P('M318 250 H336 Q354 250 354 268 V472 Q354 490 336 490 H318Z', p.dark) +
        R(254, 214, 92, 46, 6, white) +
        P('M262 220 V150 Q262 110 338 96 V220Z', '#f4d9cd') +
        P('M310 106 Q326 98 338 96 V220 H310Z', '#e6c1b1') +
        label(260, 310, 80, 110, p),
      -70,
      4,
      0.96,
      -8,
    ) +
    at(
      R(240, 250, 116, 240, 20, p.light) + P('M316 250 H336 Q356 250 356 270 V470 Q356 490 336 490 H316Z', p.base),
      110,
      44,
      0.9,
      12,
    ),
  flipBottle: p =>
    bottle(p, R(250, 150, 100, 58, 12, p.deep) + R(250, 130, 100, 34, 12, p.light), 70) +
    label(236, 290, 128, 140, p) +
    each(
      [
        [440, 190, 22],
        [470, 130, 13],
        [420, 120, 9],
      ],
      ([x, y, r]) => C(x!, y!, r!, white, 'opacity="0.75"') + C(x! - r! * 0.3, y! - r! * 0.3, r! * 0.25, white),
    ),
  shampoo: p =>
    P('M230 210 H370 Q404 260 404 330 V456 Q404 490 370 490 H230 Q196 490 196 456 V330 Q196 260 230 210Z', p.base) +
    P('M340 210 H370 Q404 260 404 330 V456 Q404 490 370 490 H330 Q364 470 364 430 V320 Q364 260 340 210Z', p.dark) +
    R(246, 150, 108, 64, 10, white) +
    R(262, 128, 76, 30, 8, paper) +
    label(226, 300, 140, 130, p) +
    L('M218 320 V440', p.light, 10),
  conditioner: p =>
    P('M214 100 H386 V420 L370 440 H230 L214 420Z', p.base) +
    P('M340 100 H386 V420 L370 440 H340Z', p.dark) +
    R(208, 90, 184, 20, 6, p.light) +
    R(232, 438, 136, 48, 12, white) +
    label(236, 190, 128, 150, p) +
    L('M234 140 V400', p.light, 9),
  soapBar: p =>
    P('M110 320 Q110 270 170 262 L420 250 Q490 250 490 304 V380 Q490 432 430 436 L180 448 Q110 448 110 396Z', p.base) +
    P('M110 372 Q120 420 180 416 L430 404 Q480 402 490 356 V380 Q490 432 430 436 L180 448 Q110 448 110 396Z', p.dark) +
    P(
      'M176 300 L420 288 Q440 288 440 312 V344 Q440 368 416 368 L188 378 Q160 378 160 352 V322 Q160 302 176 300Z',
      p.light,
    ) +
    L('M230 340 Q260 318 300 334 Q340 350 372 324', p.line, 8) +
    each(
      [
        [160, 200, 30],
        [220, 160, 20],
        [130, 140, 14],
        [420, 200, 18],
        [450, 160, 10],
      ],
      ([x, y, r]) => C(x!, y!, r!, white, 'opacity="0.8"') + C(x! - r! * 0.3, y! - r! * 0.35, r! * 0.24, white),
    ),
  roundSoap: p =>
    E(300, 392, 180, 84, p.dark) +
    E(300, 356, 180, 84, p.base) +
    E(300, 346, 130, 54, p.light) +
    sprig(300, 382, 0.62) +
    each(
      [
        [150, 220, 24],
        [210, 170, 34],
        [280, 214, 18],
        [420, 210, 26],
        [380, 160, 14],
      ],
      ([x, y, r]) => C(x!, y!, r!, white, 'opacity="0.8"'),
    ),
  tubeCream: p => tube(p) + label(232, 180, 128, 160, p),
  footCream: p =>
    tube(p) +
    R(226, 170, 140, 170, 12, white) +
    P('M270 300 Q258 260 280 236 Q310 224 322 256 Q330 290 312 312 Q284 324 270 300Z', p.base) +
    each(
      [
        [272, 220, 9],
        [290, 208, 8],
        [306, 208, 7],
        [320, 216, 6],
        [331, 228, 5],
      ],
      ([x, y, r]) => C(x!, y!, r!, p.base),
    ),
  bathSalt: p =>
    P('M180 220 H420 V450 Q420 488 382 488 H218 Q180 488 180 450Z', '#e9f0f2') +
    P('M180 290 H420 V450 Q420 488 382 488 H218 Q180 488 180 450Z', p.base) +
    each(row(0, 1, 5), i =>
      each(row(0, 1, 8), j => R(196 + j * 27 + (i % 2) * 10, 300 + i * 36, 17, 15, 4, (i + j) % 3 ? p.light : p.pale)),
    ) +
    label(232, 330, 136, 110, p) +
    R(170, 200, 260, 32, 10, wood) +
    P('M190 150 H410 L420 200 H180Z', wood) +
    R(190, 136, 220, 24, 12, '#c0935a') +
    L('M200 240 V430', white, 9),
  deodorant: p =>
    tin(
      p,
      E(300, 336, 154, 40, '#fbf6ec') +
        P('M210 340 Q260 304 310 330 Q350 350 390 322 Q410 350 300 364 Q230 364 210 340Z', white),
    ) +
    at(
      E(300, 262, 190, 58, p.base) +
        E(300, 252, 190, 58, p.light) +
        E(300, 252, 120, 34, white) +
        L('M250 252 H350', p.deep, 7),
      96,
      -70,
      0.72,
      -24,
    ),
}
