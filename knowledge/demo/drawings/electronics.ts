import {
  at,
  C,
  type Drawing,
  E,
  each,
  ink,
  L,
  metal,
  metalDark,
  metalDeep,
  mirror,
  P,
  type Paint,
  R,
  row,
  soft,
  white,
} from './paint.ts'

const screen = '#28303c'
const headset = (p: Paint, wide: boolean) =>
  L('M150 330 Q138 110 300 106 Q462 110 450 330', p.dark, wide ? 34 : 22) +
  L('M166 260 Q180 128 300 124 Q420 128 434 260', p.light, 10) +
  mirror(
    R(136, 250, 30, 90, 12, metalDark) +
      R(108, 300, 76, 164, 36, p.base) +
      R(160, 310, 48, 144, 24, p.deep) +
      L('M126 350 V420', p.light, 9),
  )
const strapTop = (p: Paint) =>
  P('M236 60 H364 L376 190 H224Z', p.dark) +
  P('M224 410 H376 L364 546 H236Z', p.dark) +
  L('M262 70 L256 186 M262 540 L256 414', p.base, 9) +
  each([470, 494, 518], y => C(300, y, 6, p.deep))
const keys = (fill: string, rows: number, columns: number, x: number, y: number, pitch: number) =>
  each(row(0, 1, rows), r =>
    each(row(0, 1, columns), c => R(x + c * pitch, y + r * pitch, pitch - 6, pitch - 6, 5, fill)),
  )
const cone = (x: number, y: number, r: number) =>
  C(x, y, r, ink) + C(x, y, r * 0.82, soft) + C(x, y, r * 0.6, '#454a55') + C(x, y, r * 0.26, ink)
const cord = (d: string, p: Paint) => L(d, p.dark, 13)

/** Sound, desks, power and watches. */
export const electronics: Record<string, Drawing> = {
  headphones: p => headset(p, true),
  onEarHeadphones: p => at(headset(p, false), 0, 0, 0.92),
  studioHeadphones: p =>
    headset({ ...p, base: p.dark }, true) +
    mirror(each(row(322, 18, 7), y => L(`M118 ${y} H150`, p.light, 4))) +
    L('M146 466 Q150 540 240 520 Q320 500 360 540', ink, 8),
  kidsHeadphones: p =>
    headset(p, true) +
    mirror(
      P(
        'M146 400 l10 -22 l10 22 l24 3 l-18 16 l5 24 l-21 -12 l-21 12 l5 -24 l-18 -16Z',
        white,
        'transform="translate(-12 -20)"',
      ) + P('M196 140 L176 76 L244 110Z', p.base),
    ),
  earbuds: p =>
    at(
      P('M120 350 Q120 300 180 296 H420 Q480 300 480 350 V420 Q480 480 420 480 H180 Q120 480 120 420Z', p.base) +
        P('M120 400 V420 Q120 480 180 480 H420 Q480 480 480 420 V400 Q480 440 420 440 H180 Q120 440 120 400Z', p.dark) +
        L('M122 352 H478', p.line, 5) +
        R(276, 372, 48, 10, 5, p.pale),
      0,
      26,
      0.94,
    ) +
    at(bud(p), -74, -110, 0.9, -8) +
    at(`<g transform="translate(600 0) scale(-1 1)">${bud(p)}</g>`, 74, -110, 0.9, 8),
  sportsEarbuds: p =>
    at(sportBud(p), -96, 0, 0.96, -6) +
    at(`<g transform="translate(600 0) scale(-1 1)">${sportBud(p)}</g>`, 96, 0, 0.96, 6),
  roundSpeaker: p =>
    L('M220 150 Q220 74 300 74 Q380 74 380 150', p.deep, 18) +
    P('M176 190 Q176 130 300 130 Q424 130 424 190 V430 Q424 486 300 486 Q176 486 176 430Z', p.base) +
    P('M366 140 Q424 152 424 190 V430 Q424 474 360 482 Q392 460 392 410 V190 Q392 158 366 140Z', p.dark) +
    each(row(216, 24, 9), y => each(row(206, 24, 9), x => C(x + ((y / 24) % 2) * 6, y, 5, p.deep, 'opacity="0.55"'))) +
    E(300, 176, 96, 26, p.deep) +
    L('M276 176 h48 M300 164 v24', p.pale, 6) +
    R(262, 436, 76, 18, 9, p.pale),
  miniSpeaker: p =>
    L('M300 130 Q380 60 430 130', p.deep, 11) +
    C(300, 306, 186, p.base) +
    P('M300 120 A186 186 0 0 1 300 492 Q430 420 420 300 Q410 180 300 120Z', p.dark) +
    cone(300, 306, 112) +
    C(240, 250, 13, white, 'opacity="0.25"') +
    R(266, 142, 68, 14, 7, p.pale),
  shelfSpeakers: p =>
    each(
      [110, 322],
      x =>
        R(x, 110, 168, 370, 14, p.base) +
        R(x + 128, 110, 40, 370, 14, p.dark) +
        cone(x + 84, 200, 42) +
        cone(x + 84, 350, 70) +
        C(x + 84, 446, 7, p.pale),
    ),
  soundbar: p =>
    R(150, 110, 300, 184, 14, screen) +
    R(162, 122, 276, 160, 6, '#4d6f94') +
    P('M162 282 L250 190 L310 246 L350 212 L438 282Z', '#38536f') +
    C(386, 164, 19, '#e9b65f') +
    R(286, 294, 28, 28, 0, ink) +
    R(60, 360, 480, 86, 40, p.base) +
    R(60, 404, 480, 42, 21, p.dark) +
    each(row(96, 17, 25), x => L(`M${x} 376 V430`, p.line, 4)) +
    R(264, 390, 72, 26, 8, p.deep) +
    C(288, 403, 5, '#7fd3a0') +
    mirror(R(110, 444, 56, 16, 6, ink)),
  radio: p =>
    L('M420 190 L480 76', metal, 8) +
    C(482, 72, 11, metalDark) +
    L('M180 190 Q180 130 240 130 H340 Q390 130 396 190', p.deep, 17) +
    R(96, 186, 408, 276, 40, p.base) +
    P('M96 400 V422 Q96 462 136 462 H464 Q504 462 504 422 V400 Q504 430 464 430 H136 Q96 430 96 400Z', p.dark) +
    R(124, 216, 200, 188, 24, p.dark) +
    each(row(242, 24, 6), y => L(`M146 ${y} H302`, p.line, 6)) +
    R(352, 220, 126, 70, 12, screen) +
    L('M372 246 h60 M372 266 h36', '#9fd8b4', 7) +
    C(384, 348, 34, metal) +
    C(384, 348, 22, white) +
    L('M384 348 L398 334', ink, 6) +
    C(458, 350, 22, metal) +
    mirror(R(140, 458, 56, 22, 8, ink)),
  keyboard: p =>
    at(
      P('M70 200 Q70 176 94 176 H506 Q530 176 530 200 V400 Q530 424 506 424 H94 Q70 424 70 400Z', p.dark) +
        R(70, 170, 460, 240, 24, p.base) +
        keys(p.pale, 4, 11, 98, 192, 37) +
        each([0, 1], i => R(98 + i * 370, 340, 34, 31, 5, '#c8694a')) +
        R(172, 340, 216, 31, 5, p.pale) +
        R(135, 340, 31, 31, 5, p.light) +
        R(394, 340, 68, 31, 5, p.light),
      0,
      0,
      1.02,
      -8,
    ),
  flatKeyboard: p =>
    at(
      R(46, 220, 508, 176, 20, p.dark) +
        R(46, 212, 508, 176, 20, p.base) +
        keys(p.light, 4, 13, 66, 230, 27) +
        keys(p.light, 4, 4, 434, 230, 27) +
        R(146, 340, 150, 22, 5, p.light) +
        R(66, 340, 72, 22, 5, p.light) +
        R(304, 340, 108, 22, 5, p.light) +
        R(434, 340, 102, 22, 5, p.light),
      0,
      0,
      1,
      -8,
    ),
  mouse: p =>
    at(
      P('M300 96 Q404 96 406 226 V356 Q404 490 300 490 Q196 490 194 356 V226 Q196 96 300 96Z', p.base) +
        P('M360 110 Q404 140 406 226 V356 Q404 490 300 490 Q372 470 374 356 V226 Q374 150 360 110Z', p.dark) +
        L('M196 266 Q300 290 404 266 M300 98 V274', p.line, 6) +
        R(284, 150, 32, 80, 16, p.deep) +
        R(292, 166, 16, 44, 8, p.pale) +
        L('M216 310 Q214 390 240 430', p.light, 11),
      0,
      0,
      0.96,
      14,
    ),
  verticalMouse: p =>
    E(300, 466, 200, 24, p.deep) +
    P(
      'M120 460 Q110 330 190 220 Q250 130 320 150 Q366 166 380 250 Q400 350 480 400 Q506 440 480 466 H136 Q122 468 120 460Z',
      p.base,
    ) +
    P('M320 150 Q366 166 380 250 Q400 350 480 400 Q506 440 480 466 H330 Q360 380 330 290 Q310 210 320 150Z', p.dark) +
    L('M196 250 Q270 270 336 270 M172 310 Q260 330 348 330', p.line, 5) +
    R(226, 190, 60, 26, 13, p.deep, 'transform="rotate(-24 256 203)"') +
    L('M150 420 Q150 360 176 316', p.light, 11),
  laptopStand: p =>
    R(140, 90, 340, 210, 16, ink, 'transform="skewX(-6) translate(30 0)"') +
    R(156, 106, 308, 178, 6, '#5d86a8', 'transform="skewX(-6) translate(30 0)"') +
    P('M122 300 H476 L500 330 H100Z', metalDark) +
    R(98, 326, 404, 14, 7, metalDeep) +
    P('M120 344 H480 L460 366 H140Z', p.base) +
    L('M200 362 L300 470 M400 362 L300 470', p.dark, 24) +
    P('M150 462 H450 L470 488 H130Z', p.base) +
    P('M130 488 H470 V496 Q470 500 466 500 H134 Q130 500 130 496Z', p.deep) +
    C(300, 448, 17, p.light),
  phoneStand: p =>
    at(
      R(216, 90, 172, 320, 28, ink) +
        R(228, 102, 148, 296, 18, '#7fa7c4') +
        P('M228 330 L300 250 L376 340 V380 Q376 398 358 398 H246 Q228 398 228 380Z', '#5f89a8') +
        C(336, 158, 19, '#f3d283') +
        R(278, 108, 46, 11, 5, ink),
      -4,
      8,
      0.98,
      -4,
    ) +
    P('M196 396 H404 L412 430 H188Z', p.light) +
    P('M250 430 H350 L372 470 H228Z', p.dark) +
    E(300, 484, 140, 19, p.dark) +
    E(300, 474, 140, 19, p.base) +
    R(190, 408, 220, 24, 10, p.base),
  webcam: p =>
    P('M250 384 H350 L384 460 Q386 476 370 476 H230 Q214 476 216 460Z', p.dark) +
    R(286, 330, 28, 70, 8, metalDeep) +
    R(126, 176, 348, 168, 80, p.base) +
    P('M126 270 Q134 344 206 344 H394 Q466 344 474 270 Q450 312 390 312 H210 Q150 312 126 270Z', p.deep) +
    C(300, 258, 66, ink) +
    C(300, 258, 50, '#3d4b63') +
    C(300, 258, 30, screen) +
    C(284, 240, 11, white, 'opacity="0.8"') +
    C(180, 260, 7, '#7fd3a0') +
    mirror(L('M410 240 V276', p.light, 6) + L('M428 246 V270', p.light, 6)),
  deskMat: p =>
    P('M60 330 L150 200 H450 L540 330 L552 420 Q552 432 540 432 H60 Q48 432 48 420Z', p.base) +
    P('M48 416 H552 V428 Q552 440 540 440 H60 Q48 440 48 428Z', '#c39b66') +
    at(electronics.flatKeyboard!({ ...p, base: white, light: '#dfe3e8', dark: metal }), -46, 20, 0.5) +
    at(
      electronics.mouse!({ ...p, base: white, dark: metal, deep: metalDeep, pale: metal, line: metal, light: white }),
      158,
      26,
      0.24,
    ) +
    L('M92 330 L170 222', p.light, 6, 'stroke-dasharray="10 10"'),
  powerBank: p =>
    at(
      R(196, 90, 208, 400, 42, p.base) +
        P('M340 90 H362 Q404 90 404 132 V448 Q404 490 362 490 H340Z', p.dark) +
        R(232, 104, 44, 18, 7, ink) +
        R(292, 106, 30, 14, 7, ink) +
        each([0, 1, 2, 3], i => C(252 + i * 30, 440, 8, i < 3 ? '#8fe0ad' : p.line)) +
        P('M306 210 L252 310 H292 L284 380 L342 276 H300Z', p.pale),
      0,
      6,
      0.98,
      10,
    ),
  charger: p =>
    mirror(R(246, 76, 22, 78, 9, metalDark)) +
    P('M196 150 H404 Q424 150 424 172 V430 Q424 476 380 476 H220 Q176 476 176 430 V172 Q176 150 196 150Z', p.base) +
    P('M360 150 H404 Q424 150 424 172 V430 Q424 476 380 476 H350 Q372 460 372 420Z', p.dark) +
    mirror(R(220, 380, 62, 26, 13, ink) + R(230, 388, 42, 10, 5, soft)) +
    P('M308 216 L262 300 H298 L290 350 L340 272 H304Z', p.line, 'opacity="0.6"'),
  wirelessCharger: p =>
    cord('M300 440 Q300 540 420 540 Q520 540 560 470', p) +
    E(300, 330, 196, 150, p.deep) +
    E(300, 312, 196, 150, p.base) +
    E(300, 312, 164, 122, p.light) +
    E(300, 312, 90, 66, 'none', `stroke="${p.dark}" stroke-width="8"`) +
    P('M308 262 L270 322 H300 L292 364 L334 300 H304Z', p.line),
  cable: p =>
    L(
      'M150 210 Q150 130 260 140 Q470 160 450 300 Q430 430 290 420 Q170 408 180 310 Q190 230 290 232 Q380 236 376 306 Q370 350 310 350',
      p.dark,
      22,
    ) +
    L(
      'M150 210 Q150 130 260 140 Q470 160 450 300 Q430 430 290 420 Q170 408 180 310 Q190 230 290 232 Q380 236 376 306 Q370 350 310 350',
      p.light,
      4,
      'stroke-dasharray="5 9"',
    ) +
    R(124, 206, 52, 110, 12, p.base) +
    R(134, 312, 32, 46, 8, metal) +
    R(206, 330, 108, 42, 12, p.base) +
    R(164, 336, 46, 30, 8, metal),
  powerStrip: p =>
    at(
      cord('M510 300 Q590 300 570 200 Q556 130 600 100', p) +
        R(40, 228, 480, 144, 34, p.base) +
        R(40, 318, 480, 60, 30, p.dark, 'opacity="0.6"') +
        each(
          [104, 204, 304, 404],
          x =>
            C(x, 296, 42, p.line, 'opacity="0.5"') +
            C(x, 296, 36, p.light) +
            C(x - 12, 296, 6, ink) +
            C(x + 12, 296, 6, ink),
        ) +
        R(456, 270, 42, 50, 10, '#e2695c') +
        L('M477 282 V308', white, 5),
      -8,
      0,
      0.98,
      -24,
    ),
  smartWatch: p =>
    strapTop(p) +
    R(196, 170, 208, 260, 58, metalDark) +
    R(206, 180, 188, 240, 50, ink) +
    R(216, 190, 168, 220, 42, '#1f2733') +
    C(300, 288, 62, 'none', 'stroke="#3a4656" stroke-width="13"') +
    L('M300 226 A62 62 0 1 1 240 304', '#8fe0ad', 13) +
    L('M300 248 A40 40 0 0 1 334 306', '#f2a65e', 11) +
    L('M250 376 h24 M290 376 h18 M324 376 h24', white, 6) +
    R(402, 260, 16, 48, 8, metalDeep),
  tracker: p =>
    P('M252 40 H348 L356 180 H244Z', p.base) +
    P('M244 420 H356 L348 560 H252Z', p.base) +
    P('M320 40 H348 L356 180 H324Z', p.dark) +
    P('M324 420 H356 L348 560 H320Z', p.dark) +
    R(236, 160, 128, 280, 54, p.dark) +
    R(246, 172, 108, 256, 46, ink) +
    R(256, 184, 88, 232, 38, '#1f2733') +
    P('M300 262 Q280 236 266 254 Q258 276 300 304 Q342 276 334 254 Q320 236 300 262Z', '#ec7a67') +
    L('M270 340 h14 l8 -18 l14 34 l10 -16 h16', '#8fe0ad', 5) +
    L('M280 220 h40', white, 7) +
    each([470, 496, 522], y => C(300, y, 6, p.deep)),
  watch: p =>
    P('M252 30 H348 L360 190 H240Z', p.base) +
    P('M240 410 H360 L348 570 H252Z', p.base) +
    L('M264 40 L256 180 M336 40 L344 180 M264 560 L256 420 M336 560 L344 420', p.pale, 3, 'stroke-dasharray="8 7"') +
    C(300, 300, 142, metalDark) +
    C(300, 300, 128, metal) +
    C(300, 300, 116, white) +
    each(
      row(0, 30, 12),
      a =>
        `<rect x="297" y="196" width="6" height="${a % 90 ? 12 : 22}" fill="${ink}" transform="rotate(${a} 300 300)"/>`,
    ) +
    L('M300 300 L258 256', ink, 8) +
    L('M300 300 L352 230', ink, 6) +
    L('M300 320 V226', '#c8694a', 3) +
    C(300, 300, 8, ink) +
    R(440, 284, 22, 32, 7, metalDeep),
  doorSensor: p =>
    R(60, 60, 200, 480, 0, '#c9b08a') +
    R(60, 60, 24, 480, 0, '#b4996f') +
    R(280, 60, 40, 480, 0, '#e6dcc9') +
    C(220, 330, 17, '#8f949c') +
    L('M220 330 H170', '#8f949c', 13) +
    R(296, 210, 120, 200, 34, p.base) +
    P('M380 210 H382 Q416 210 416 244 V376 Q416 410 382 410 H370Z', p.dark) +
    R(222, 230, 44, 96, 15, p.base) +
    C(350, 256, 9, '#7fd3a0') +
    L('M322 330 Q350 304 378 330 M334 350 Q350 336 366 350', p.line, 7) +
    C(350, 368, 7, p.line),
  alarmClock: p =>
    C(300, 300, 236, '#ffe9a8', 'opacity="0.4"') +
    C(300, 290, 190, p.base) +
    P('M300 100 A190 190 0 0 1 300 480 Q440 430 436 290 Q432 150 300 100Z', p.dark) +
    C(300, 290, 150, '#ffeec2') +
    C(300, 290, 104, '#ffdf8f') +
    R(210, 244, 180, 92, 20, screen) +
    L('M224 268 h26 v44 M294 268 h26 v44 h-26 M320 290 h-18 M346 268 h26 v44 h-26Z', '#ffd98a', 7) +
    C(272, 278, 4, '#ffd98a') +
    C(272, 302, 4, '#ffd98a') +
    P('M216 460 H384 L408 490 H192Z', p.deep),
  eReader: p =>
    at(
      R(160, 70, 280, 460, 28, p.base) +
        R(160, 70, 280, 460, 28, 'none', `stroke="${p.dark}" stroke-width="6"`) +
        R(186, 98, 228, 352, 6, '#f3efe4') +
        L('M214 138 H330', ink, 11) +
        each(row(176, 26, 10), (y, i) => L(`M214 ${y} H${i % 4 === 3 ? 320 : 386}`, '#a9a69c', 5)) +
        C(300, 490, 15, p.dark),
      0,
      0,
      0.98,
      6,
    ),
}

function bud(p: Paint): string {
  return (
    R(288, 290, 46, 190, 23, p.base) +
    C(290, 260, 74, p.base) +
    P('M236 210 Q206 250 226 300 L262 320 Q230 262 260 200Z', p.dark) +
    E(226, 258, 30, 42, ink) +
    E(220, 258, 22, 32, soft) +
    L('M312 310 V440', p.light, 9) +
    R(288, 446, 46, 34, 17, metalDark) +
    C(312, 226, 8, p.deep)
  )
}

function sportBud(p: Paint): string {
  return (
    L('M320 300 Q420 240 400 140 Q380 70 300 90 Q240 110 236 190', p.dark, 19) +
    R(222, 236, 130, 190, 52, p.base) +
    P('M310 238 Q352 250 352 290 V372 Q352 426 304 426 Q322 400 322 340Z', p.dark) +
    E(226, 370, 34, 46, ink) +
    E(216, 370, 22, 34, soft) +
    L('M272 268 V340', p.light, 11) +
    C(288, 390, 8, p.pale)
  )
}
