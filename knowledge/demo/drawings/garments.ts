import { at, C, type Drawing, each, L, mirror, P, type Paint, R, row, white } from './paint.ts'

const short =
  'M236 122 C258 152 342 152 364 122 L446 156 Q468 166 480 188 L524 270 L452 310 L424 262 L424 470 Q424 484 410 484 L190 484 Q176 484 176 470 L176 262 L148 310 L76 270 L120 188 Q132 166 154 156 Z'
const long =
  'M236 122 C258 152 342 152 364 122 L436 150 Q466 162 474 196 L516 440 L450 454 L422 290 L424 470 Q424 484 410 484 L190 484 Q176 484 176 470 L178 290 L150 454 L84 440 L126 196 Q134 162 164 150 Z'
const none =
  'M236 122 C258 152 342 152 364 122 L412 140 Q400 200 426 260 L426 470 Q426 484 412 484 L188 484 Q174 484 174 470 L174 260 Q200 200 188 140 Z'

const neck = (p: Paint) =>
  P('M236 122 C262 138 338 138 364 122 C342 156 258 156 236 122Z', p.deep) +
  L('M236 124 C256 164 344 164 364 124', p.dark, 14)
const folds = (p: Paint) => mirror(L('M178 290 Q190 262 184 226', p.line, 4))
const cuffs = (p: Paint) => mirror(P('M84 440 L150 454 L155 424 L89 410Z', p.dark))
const hem = (p: Paint) => P('M176 456 H424 V470 Q424 484 410 484 H190 Q176 484 176 470Z', p.dark)
const ribs = (p: Paint) => each(row(196, 16, 14), x => L(`M${x} 460 V480`, p.line, 2.5))
const zip = (p: Paint, from = 150) =>
  L(`M300 ${from} V482`, p.deep, 7) + L(`M300 ${from + 18} V474`, p.pale, 2, 'stroke-dasharray="3 7"')
const buttons = (colour: string, ys: number[], r = 6) => each(ys, y => C(300, y, r, colour))
const hood = (p: Paint) =>
  P('M214 150 C196 66 404 66 386 150 C372 190 228 190 214 150Z', p.dark) +
  P('M240 148 C234 96 366 96 360 148 C346 176 254 176 240 148Z', p.deep)
const collar = (p: Paint) =>
  P('M236 122 C262 136 338 136 364 122 L300 178Z', p.deep) + mirror(P('M236 118 L300 176 L262 208 L218 138Z', p.light))
const lapels = (p: Paint, low: number) =>
  P(`M240 122 C264 134 336 134 360 122 L300 ${low}Z`, white) +
  mirror(P(`M240 120 L300 ${low} L${low > 300 ? 262 : 272} ${low - 30} L204 214 L226 196 L206 178Z`, p.light)) +
  L(`M300 ${low} V480`, p.line, 4)

/** Shirts, sweaters and jackets, laid flat. */
export const garments: Record<string, Drawing> = {
  tShirt: p =>
    P(short, p.base) +
    neck(p) +
    mirror(P('M76 270 L148 310 L155 297 L83 257Z', p.dark) + L('M176 262 Q186 238 181 212', p.line, 4)),
  bretonShirt: p =>
    P(short, white) +
    each(row(216, 34, 8), y => R(176, y, 248, 13, 0, p.base)) +
    mirror(P('M103 222 L168 259 L174 248 L110 210Z M87 250 L157 290 L163 279 L93 239Z', p.base)) +
    L('M232 124 C256 148 344 148 368 124', p.base, 12),
  dinoShirt: p =>
    P(short, p.base) +
    neck(p) +
    P(
      'M212 404 Q196 376 222 366 Q244 322 300 324 Q334 326 344 304 L348 252 Q350 226 374 228 Q396 232 392 252 Q388 266 370 264 L368 320 Q366 372 344 384 L344 418 H322 L320 394 H272 L270 418 H248 L246 390 Q226 396 212 404Z',
      p.deep,
    ) +
    C(378, 243, 4, white) +
    each(
      [
        [244, 340],
        [272, 324],
        [302, 320],
      ],
      ([x, y]) => P(`M${x! - 12} ${y! + 6} L${x!} ${y! - 18} L${x! + 12} ${y!}Z`, p.dark),
    ),
  longSleeve: p => P(long, p.base) + neck(p) + folds(p) + mirror(P('M84 440 L150 454 L152 442 L86 428Z', p.dark)),
  sweater: p =>
    P(long, p.base) +
    neck(p) +
    folds(p) +
    cuffs(p) +
    hem(p) +
    ribs(p) +
    each(row(214, 34, 6), x =>
      each(row(212, 42, 6), y => L(`M${x - 7} ${y} l7 8 l7 -8`, p.line, 2.5, 'opacity="0.55"')),
    ),
  rollNeck: p =>
    P(long, p.base) +
    folds(p) +
    cuffs(p) +
    hem(p) +
    ribs(p) +
    each(row(218, 41, 5), x =>
      L(`M${x - 8} 200 ${each(row(0, 1, 8), i => `q${i % 2 ? -16 : 16} 15 0 30 `)}`, p.line, 4, 'opacity="0.6"'),
    ) +
    R(232, 84, 136, 68, 24, p.light) +
    each(row(250, 17, 7), x => L(`M${x} 94 V142`, p.line, 2.5)),
  cardigan: p =>
    P(long, p.base) +
    P('M236 122 C262 138 338 138 364 122 L300 262Z', p.deep) +
    L('M238 124 L300 266 L362 124 M300 266 V480', p.dark, 15) +
    cuffs(p) +
    hem(p) +
    folds(p) +
    mirror(
      L('M142 214 l16 -18 l16 18 l16 -18 l16 18 l16 -18 l14 16', p.pale, 6) +
        L('M146 240 l12 -13 l14 14 l15 -14 l15 14 l15 -14 l15 14 l10 -10', p.deep, 5),
    ) +
    buttons(p.pale, [296, 342, 388, 434], 8),
  hoodie: p =>
    P(long, p.base) +
    hood(p) +
    folds(p) +
    cuffs(p) +
    hem(p) +
    ribs(p) +
    P('M214 372 L240 334 H360 L386 372 V430 H214Z', p.dark) +
    L('M214 372 L240 334 M386 372 L360 334', p.deep, 5) +
    L('M272 168 V240 M328 168 V226', p.pale, 6),
  shirt: p =>
    P(long, p.base) +
    collar(p) +
    folds(p) +
    mirror(P('M84 440 L150 454 L154 432 L88 418Z', p.light)) +
    R(288, 186, 24, 298, 0, p.light) +
    buttons(p.line, row(214, 54, 5), 5) +
    P('M336 234 H398 V284 L367 300 L336 284Z', p.dark, 'opacity="0.55"'),
  blouse: p =>
    P(long, p.base) +
    P('M236 122 C262 138 338 138 364 122 L300 216Z', p.deep) +
    L('M300 216 V480', p.line, 4) +
    buttons(p.light, row(290, 44, 4), 5) +
    mirror(
      P('M294 206 C250 168 226 196 236 226 C246 246 276 234 294 214Z', p.light) +
        P('M294 216 L258 320 L288 326 L300 226Z', p.pale),
    ) +
    R(286, 198, 28, 28, 10, p.dark) +
    mirror(L('M112 300 Q130 320 126 360', p.line, 3) + P('M84 440 L150 454 L154 432 L88 418Z', p.dark)),
  overshirt: p =>
    P(long, p.base) +
    each(row(190, 15, 16), x => L(`M${x} 190 V476`, p.line, 2, 'opacity="0.35"')) +
    collar(p) +
    folds(p) +
    cuffs(p) +
    L('M300 180 V482', p.line, 5) +
    buttons(p.pale, row(214, 56, 5), 7) +
    mirror(
      R(206, 236, 70, 76, 8, p.dark) + P('M202 232 H280 V254 L241 270 L202 254Z', p.light) + C(241, 256, 5, p.deep),
    ),
  rainJacket: p =>
    P(long, p.base) +
    P('M178 220 L422 220 L424 290 L176 290Z', p.base) +
    mirror(P('M126 196 Q134 162 164 150 L218 130 Q226 200 300 214 V236 Q200 236 120 226Z', p.dark)) +
    hood(p) +
    zip(p, 190) +
    folds(p) +
    mirror(P('M84 440 L150 454 L153 436 L87 422Z', p.deep) + L('M212 376 L236 432', p.deep, 7)) +
    R(332, 262, 60, 10, 5, p.pale),
  fleece: p =>
    P(long, p.base) +
    P('M228 112 Q300 150 372 112 L378 168 Q300 196 222 168Z', p.dark) +
    zip(p, 130) +
    folds(p) +
    cuffs(p) +
    hem(p) +
    R(330, 222, 66, 62, 8, p.dark) +
    L('M336 238 H390', p.pale, 4) +
    mirror(L('M206 366 L226 420', p.deep, 6)),
  downJacket: p => P(long, p.base) + quilting(p) + hood(p) + zip(p, 178) + cuffs(p),
  downVest: p =>
    P(none, p.base) +
    quilting(p, false) +
    P('M230 104 Q300 132 370 104 L376 156 Q300 184 224 156Z', p.dark) +
    zip(p, 130),
  denimJacket: p =>
    P(long, p.base) +
    collar(p) +
    cuffs(p) +
    folds(p) +
    P('M176 452 H424 V484 H176Z', p.dark) +
    L('M300 178 V482', p.line, 4) +
    L('M180 226 H290 M310 226 H420', '#dba552', 3) +
    mirror(
      P('M204 226 H276 V284 L240 298 L204 284Z', p.dark) +
        P('M200 222 H280 V240 L240 256 L200 240Z', p.light) +
        L('M226 300 L214 450 M256 300 L266 450', '#dba552', 3),
    ) +
    buttons('#c9a06a', [208, 262, 316, 370, 424, 468], 7),
  blazer: p =>
    P(long, p.base) +
    lapels(p, 316) +
    folds(p) +
    mirror(L('M128 400 l28 6', p.line, 3) + P('M196 388 H262 V404 H196Z', p.dark)) +
    P('M338 248 L384 240 L384 250 L338 258Z', p.light) +
    buttons(p.deep, [344, 392], 8),
  coat: p =>
    at(
      P(
        'M232 90 C258 116 342 116 368 90 L440 118 Q466 130 472 164 L506 402 L444 412 L424 266 L446 560 H154 L176 266 L156 412 L94 402 L128 164 Q134 130 160 118 Z',
        p.base,
      ) +
        mirror(P('M236 88 L300 300 L250 260 L196 206 L214 150Z', p.light)) +
        P('M236 90 C262 104 338 104 364 90 L300 296Z', p.deep) +
        L('M300 300 V556', p.line, 4) +
        P('M172 312 H428 L431 346 H169Z', p.dark) +
        P('M262 308 H322 V350 H262Z', p.deep) +
        P('M270 348 L252 436 L286 440 L300 350Z', p.dark) +
        mirror(L('M200 400 L188 462', p.line, 6)),
      0,
      -16,
      0.88,
    ),
  parka: p =>
    at(
      P(
        'M232 110 C258 136 342 136 368 110 L440 138 Q466 150 472 184 L510 440 L446 450 L424 286 L438 548 H162 L176 286 L154 450 L90 440 L128 184 Q134 150 160 138 Z',
        p.base,
      ) +
        P('M200 150 C176 40 424 40 400 150 C380 204 220 204 200 150Z', '#cdb79a') +
        P('M232 146 C222 84 378 84 368 146 C352 180 248 180 232 146Z', p.deep) +
        zip(p, 190) +
        L('M300 480 V545', p.deep, 7) +
        mirror(
          R(194, 372, 80, 84, 10, p.dark) +
            P('M190 366 H278 V392 L234 404 L190 392Z', p.light) +
            L('M182 330 H292', p.line, 4) +
            P('M90 440 L154 450 L158 426 L94 416Z', p.deep),
        ),
      0,
      -2,
      0.9,
    ),
}

function quilting(p: Paint, sleeves = true): string {
  return (
    each(
      row(206, 44, 6),
      y =>
        L(`M184 ${y} Q242 ${y + 13} 300 ${y} Q358 ${y + 13} 416 ${y}`, p.line, 4) +
        L(`M196 ${y + 16} Q240 ${y + 26} 284 ${y + 16}`, p.light, 5, 'opacity="0.7"'),
    ) +
    (sleeves
      ? mirror(
          each(row(206, 42, 5), (y, i) =>
            L(`M${124 - i * 7} ${y} Q${150 - i * 5} ${y + 16} ${174 - i * 4} ${y + 10}`, p.line, 4),
          ),
        )
      : '')
  )
}
