import {
  C,
  type Drawing,
  E,
  each,
  glow,
  ink,
  L,
  leaf,
  leafDark,
  metal,
  mirror,
  P,
  type Paint,
  R,
  row,
  soft,
  white,
} from './paint.ts'

const fold = (p: Paint, y: number, height = 74, x = 140, width = 320) =>
  R(x, y, width, height, height / 2.3, p.base) +
  P(
    `M${x + 22} ${y} H${x + width - 30} Q${x + width} ${y} ${x + width} ${y + height / 2} Q${x + width} ${y + height} ${x + width - 30} ${y + height} H${x + width - 70} Q${x + width - 30} ${y + height / 2} ${x + width - 70} ${y}Z`,
    p.dark,
  ) +
  L(`M${x + 28} ${y + height / 2} H${x + width - 64}`, p.line, 3)
const cushion = (p: Paint, seam = true) =>
  P('M120 142 Q300 178 480 142 Q448 300 480 462 Q300 428 120 462 Q152 300 120 142Z', p.base) +
  P('M480 142 Q448 300 480 462 Q300 428 120 462 Q300 410 420 400 Q410 270 480 142Z', p.dark, 'opacity="0.55"') +
  (seam
    ? L(
        'M146 166 Q300 196 454 166 Q428 300 454 438 Q300 408 146 438 Q172 300 146 166Z',
        p.line,
        3,
        'stroke-dasharray="9 9"',
      )
    : '')

/** Textiles, and what stands and hangs about. */
export const home: Record<string, Drawing> = {
  linenCushion: p => cushion(p),
  velvetCushion: p =>
    cushion(p, false) +
    mirror(L('M300 300 Q220 280 170 250 M300 300 Q230 340 180 390 M300 300 Q280 220 270 184', p.line, 4)) +
    C(300, 300, 17, p.deep) +
    L('M164 190 Q230 210 280 204', p.pale, 12, 'opacity="0.6"'),
  throw: p =>
    P('M130 170 Q130 140 160 140 H440 Q470 140 470 170 V400 Q470 430 440 430 H160 Q130 430 130 400Z', p.base) +
    each(row(168, 40, 8), x => each(row(166, 34, 8), y => R(x - 12, y, 26, 20, 5, p.line, 'opacity="0.28"'))) +
    P('M130 292 H470 V400 Q470 430 440 430 H160 Q130 430 130 400Z', p.dark, 'opacity="0.55"') +
    L('M134 292 H466', p.deep, 4) +
    each(row(150, 20, 16), x => L(`M${x} 432 v30`, p.base, 6)),
  alpacaThrow: p =>
    P('M140 150 Q300 120 460 150 L478 420 Q300 452 122 420Z', p.base) +
    each([190, 250, 350, 400], (y, i) =>
      P(
        `M${136 - (y - 150) * 0.06} ${y} Q300 ${y + 14} ${464 + (y - 150) * 0.06} ${y} V${y + (i % 2 ? 30 : 14)} Q300 ${y + (i % 2 ? 44 : 28)} ${136 - (y - 150) * 0.06} ${y + (i % 2 ? 30 : 14)}Z`,
        i % 2 ? p.dark : p.pale,
      ),
    ) +
    each(row(132, 21, 17), x => L(`M${x} ${428 + 10 * Math.sin(((x - 130) / 340) * 3.14)} v34`, p.dark, 7)),
  bedLinen: p =>
    fold({ ...p, base: p.dark, dark: p.deep }, 404) +
    fold(p, 336) +
    P('M130 200 Q300 168 470 200 Q494 266 470 332 Q300 352 130 332 Q106 266 130 200Z', p.light) +
    P('M470 200 Q494 266 470 332 Q300 352 130 332 Q300 318 410 296 Q440 250 430 194Z', p.base) +
    L('M168 216 Q150 266 168 316', p.line, 3),
  duvet: p =>
    R(110, 180, 380, 270, 60, p.base) +
    each(row(0, 1, 3), i =>
      each(
        row(0, 1, 4),
        j =>
          R(128 + j * 88, 196 + i * 82, 82, 76, 30, p.light) +
          L(`M${146 + j * 88} ${214 + i * 82} q14 -8 30 -6`, white, 5),
      ),
    ) +
    each(row(214, 88, 3), x => L(`M${x} 200 V434`, p.line, 4, 'opacity="0.5"')) +
    P('M110 376 V390 Q110 450 170 450 H430 Q490 450 490 390 V376 Q470 430 420 432 H180 Q126 428 110 376Z', p.dark),
  neckPillow: p =>
    P(
      'M96 330 Q100 226 190 232 Q250 240 300 268 Q350 240 410 232 Q500 226 504 330 Q500 420 420 416 Q300 398 180 416 Q100 420 96 330Z',
      p.base,
    ) +
    P(
      'M96 330 Q100 420 180 416 Q300 398 420 416 Q500 420 504 330 Q490 388 410 380 Q300 362 190 380 Q110 388 96 330Z',
      p.dark,
    ) +
    L('M150 270 Q210 256 260 280', white, 9) +
    each(row(150, 40, 8), x => C(x, 340 + 8 * Math.cos(x / 60), 5, p.line, 'opacity="0.6"')),
  towels: p =>
    fold({ ...p, base: p.deep, dark: p.deep }, 408, 72, 120, 360) +
    fold(p, 336, 72, 120, 360) +
    fold({ ...p, base: p.light, dark: p.base, line: p.line }, 272, 64, 150, 300) +
    fold({ ...p, base: p.pale, dark: p.light, line: p.line }, 210, 62, 160, 280) +
    each(row(190, 26, 9), x => L(`M${x} 224 v10`, p.base, 4)),
  rug: p =>
    P('M110 190 L500 190 Q520 190 520 210 L520 420 H120Z', p.base) +
    P('M140 214 H496 V396 H150Z', p.light) +
    each([250, 300, 350], y => L(`M156 ${y} q30 -26 58 0 t58 0 t58 0 t58 0 t58 0 t50 0`, p.dark, 9)) +
    E(110, 305, 38, 116, p.dark) +
    E(110, 305, 26, 86, p.base) +
    E(110, 305, 13, 46, p.deep) +
    each(row(206, 18, 13), y => L(`M520 ${y} h24`, p.dark, 6)),
  runner: p =>
    P('M210 100 H390 L420 490 H180Z', p.base) +
    P('M226 124 H374 L398 468 H202Z', p.pale) +
    each(row(150, 54, 6), (y, i) =>
      P(`M300 ${y} l${34 + i * 3} 26 l-${34 + i * 3} 26 l-${34 + i * 3} -26Z`, i % 2 ? p.base : p.dark),
    ) +
    each(row(188, 18, 13), x => L(`M${x} 492 v18`, p.dark, 6)) +
    each(row(216, 17, 11), x => L(`M${x} 98 v-14`, p.dark, 5)),
  curtain: p =>
    R(90, 84, 420, 14, 7, soft) +
    C(86, 91, 15, soft) +
    C(514, 91, 15, soft) +
    P('M150 92 H450 L466 490 H134Z', p.base) +
    each(row(0, 1, 5), i =>
      P(
        `M${170 + i * 58} 96 Q${176 + i * 60} 300 ${156 + i * 64} 488 H${184 + i * 64} Q${200 + i * 58} 300 ${190 + i * 58} 96Z`,
        i % 2 ? p.light : p.dark,
      ),
    ) +
    each(row(166, 54, 6), x => C(x, 100, 13, metal) + C(x, 100, 6, soft)),
  vase: p =>
    L('M298 220 Q280 130 236 96 M302 220 Q306 140 330 80 M304 220 Q330 160 382 140', leafDark, 6) +
    each(
      [
        [236, 92],
        [330, 74],
        [384, 138],
      ],
      ([x, y]) => E(x!, y!, 14, 30, '#d8b26a') + E(x!, y! - 10, 8, 18, '#e7c98b'),
    ) +
    P(
      'M270 200 H330 Q326 270 366 314 Q410 372 384 440 Q370 484 330 486 H270 Q230 484 216 440 Q190 372 234 314 Q274 270 270 200Z',
      p.base,
    ) +
    P(
      'M312 200 H330 Q326 270 366 314 Q410 372 384 440 Q370 484 330 486 H300 Q360 430 342 350 Q312 270 312 200Z',
      p.dark,
    ) +
    E(300, 200, 32, 9, p.deep) +
    L('M242 408 Q238 364 258 338', p.pale, 10),
  plantPot: p =>
    L('M300 330 Q296 220 300 130', leafDark, 7) +
    mirror(
      P('M298 280 Q200 274 168 190 Q268 186 298 270Z', leaf) +
        P('M298 220 Q230 210 214 130 Q290 140 300 210Z', leafDark),
    ) +
    P('M300 190 Q264 130 300 70 Q336 130 300 190Z', leaf) +
    P('M196 330 H404 L378 460 H222Z', p.base) +
    P('M340 330 H404 L378 460 H330Z', p.dark) +
    R(182, 306, 236, 44, 12, p.light) +
    P('M176 460 H424 L404 490 H196Z', p.dark),
  clock: p =>
    C(300, 296, 190, p.base) +
    C(300, 296, 166, white) +
    each(
      row(0, 30, 12),
      a =>
        `<rect x="296" y="144" width="8" height="${a % 90 ? 14 : 26}" rx="3" fill="${p.deep}" transform="rotate(${a} 300 296)"/>`,
    ) +
    L('M300 296 L232 240', p.deep, 13) +
    L('M300 296 L376 186', p.deep, 9) +
    L('M300 330 L300 180', '#c8694a', 4) +
    C(300, 296, 13, '#c8694a'),
  basket: p =>
    mirror(L('M172 250 Q120 180 176 156 Q214 160 214 246', p.dark, 17)) +
    P('M140 240 H460 L430 470 Q428 488 408 488 H192 Q172 488 170 470Z', p.base) +
    each(row(0, 1, 6), i =>
      each(row(0, 1, 9 - (i % 2)), j =>
        R(158 + i * 4 + (i % 2) * 15 + j * (32 - i), 262 + i * 37, 26, 22, 8, (i + j) % 2 ? p.dark : p.light),
      ),
    ) +
    R(132, 226, 336, 32, 16, p.dark),
  candle: p =>
    glow(300, 150, 120) +
    P('M300 90 Q336 150 318 186 Q300 202 282 186 Q264 150 300 90Z', '#ffc857') +
    P('M300 130 Q316 164 308 182 Q300 190 292 182 Q284 164 300 130Z', white) +
    L('M300 186 V240', ink, 6) +
    R(190, 220, 220, 260, 26, '#ffffff', 'opacity="0.5"') +
    R(202, 246, 196, 224, 20, p.base) +
    E(300, 248, 98, 16, p.light) +
    R(228, 320, 144, 96, 6, white) +
    L('M252 348 H348 M268 372 H332', soft, 6) +
    L('M212 250 V450', white, 8),
  frame: p =>
    R(150, 90, 300, 400, 6, p.base) +
    R(150, 470, 300, 20, 4, p.dark) +
    R(172, 112, 256, 356, 2, white) +
    R(212, 160, 176, 260, 2, '#dfe9e4') +
    P('M212 340 L270 262 L312 316 L346 278 L388 334 V420 H212Z', leaf) +
    P('M212 380 L300 330 L388 392 V420 H212Z', leafDark) +
    C(346, 208, 22, '#e9b65f'),
}
