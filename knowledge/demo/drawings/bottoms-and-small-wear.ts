import { at, brassy, C, type Drawing, E, each, L, metal, mirror, P, type Paint, R, row, white } from './paint.ts'

const legs =
  'M206 100 H394 L416 494 Q416 502 408 502 H338 Q330 502 329 494 L300 232 L271 494 Q270 502 262 502 H192 Q184 502 184 494 Z'
const waistband = (p: Paint) => R(204, 98, 192, 28, 6, p.dark)
const fly = (p: Paint) => L('M300 126 V206 Q300 222 288 222', p.line, 4)
const pockets = (p: Paint) => mirror(L('M220 128 Q216 176 202 186', p.line, 4))
const cord = (p: Paint) => L('M288 116 Q272 150 282 178 M312 116 Q328 148 318 170', p.pale, 6)

const mitten = (p: Paint, thumbs = true) =>
  P('M212 420 V250 Q212 150 276 150 Q340 150 340 250 V420Z', p.base) +
  (thumbs ? P('M338 300 Q342 262 368 250 Q398 242 396 274 Q392 320 340 366Z', p.dark) : '') +
  R(202, 400, 148, 74, 14, p.light) +
  each(row(218, 19, 7), x => L(`M${x} 410 V464`, p.line, 3))

const glove = (p: Paint) =>
  P(
    'M206 420 V280 Q206 262 218 258 V180 Q218 164 231 164 Q244 164 244 180 V150 Q244 134 258 134 Q272 134 272 150 V142 Q272 126 286 126 Q300 126 300 142 V168 Q302 154 314 154 Q328 156 328 172 V290 L352 262 Q366 248 378 258 Q388 268 378 284 L332 366 V420Z',
    p.base,
  ) +
  L('M244 186 V250 M272 176 V250 M300 182 V250', p.line, 4) +
  P('M216 290 H326 V350 Q270 372 216 350Z', p.dark) +
  R(198, 402, 142, 70, 12, p.dark) +
  R(222, 424, 94, 18, 9, p.pale)

const sock = (p: Paint) =>
  P(
    'M246 108 H340 V340 Q340 372 366 386 L428 420 Q458 438 446 470 Q436 494 404 492 L290 474 Q246 464 246 420Z',
    p.base,
  ) +
  P('M246 392 Q286 372 318 392 Q316 442 286 474 Q246 464 246 420Z', p.dark) +
  P('M404 406 L428 420 Q458 438 446 470 Q436 494 404 492 L372 487 Q370 434 404 406Z', p.dark) +
  R(240, 100, 106, 62, 12, p.light) +
  each(row(254, 16, 6), x => L(`M${x} 110 V152`, p.line, 3))

const shirtBlock =
  'M240 112 C260 138 340 138 360 112 L420 134 Q446 144 452 172 L486 380 L432 390 L410 250 V430 H190 V250 L168 390 L114 380 L148 172 Q154 144 180 134Z'

/** Trousers, skirts, dresses and what is worn small. */
export const smallWear: Record<string, Drawing> = {
  trousers: p =>
    P(legs, p.base) +
    waistband(p) +
    fly(p) +
    pockets(p) +
    C(300, 112, 6, p.pale) +
    mirror(L('M240 104 V120', p.line, 6) + P('M184 486 H271 L270 502 H184Z', p.dark)),
  suitTrousers: p =>
    P(legs, p.base) +
    waistband(p) +
    fly(p) +
    pockets(p) +
    mirror(L('M244 140 L226 498', p.line, 4) + L('M250 140 L234 498', p.light, 3)),
  jeans: p =>
    P(legs, p.base) +
    P('M228 250 L252 250 L238 440 L214 440Z M348 250 L372 250 L386 440 L362 440Z', p.light, 'opacity="0.45"') +
    waistband(p) +
    L('M300 126 V200 Q300 216 286 216', brassy, 3) +
    mirror(
      L('M212 132 Q222 176 262 172 L268 130', brassy, 3) +
        L('M206 190 L190 484', brassy, 2.5) +
        R(232, 94, 9, 36, 3, p.light) +
        P('M184 484 H271 L270 502 H184Z', p.light),
    ) +
    C(300, 112, 7, brassy),
  joggers: p =>
    P('M206 106 H394 L418 440 L398 474 H346 L332 440 L300 242 L268 440 L254 474 H202 L182 440Z', p.base) +
    R(202, 98, 196, 34, 10, p.dark) +
    each(row(216, 14, 13), x => L(`M${x} 104 V126`, p.line, 2.5)) +
    mirror(
      P('M200 468 H256 V500 Q256 506 250 506 H206 Q200 506 200 500Z', p.dark) + L('M214 144 L202 210', p.deep, 6),
    ) +
    cord(p),
  leggings: p =>
    P(
      'M222 98 H378 Q398 200 384 330 L370 498 H326 L312 330 L300 236 L288 330 L274 498 H230 L216 330 Q202 200 222 98Z',
      p.base,
    ) +
    P('M222 98 H378 L386 154 H214Z', p.dark) +
    mirror(L('M240 170 Q228 260 240 340', p.light, 8)),
  shorts: p =>
    at(
      P('M196 130 H404 L440 424 H318 L300 268 L282 424 H160Z', p.base) +
        R(194, 126, 212, 32, 8, p.dark) +
        fly(p) +
        C(300, 142, 7, p.pale) +
        mirror(
          L('M214 162 Q210 210 192 222', p.line, 5) +
            R(172, 296, 74, 84, 8, p.dark) +
            P('M168 290 H250 V312 L209 324 L168 312Z', p.light) +
            P('M162 408 H281 L283 424 H160Z', p.deep),
        ),
      0,
      20,
      1.05,
    ),
  trekkingTrousers: p =>
    P(legs, p.base) +
    waistband(p) +
    fly(p) +
    pockets(p) +
    mirror(
      L('M194 320 L288 320', p.deep, 6) +
        P('M206 236 H268 V296 H202Z', p.dark) +
        P('M202 230 H272 V250 H201Z', p.light) +
        P('M192 352 Q236 336 280 352 L276 420 H188Z', p.dark),
    ),
  rainTrousers: p =>
    P(legs, p.base) +
    R(204, 98, 192, 30, 6, p.deep) +
    cord(p) +
    mirror(L('M200 330 L188 496', p.pale, 6) + R(206, 440, 56, 10, 5, p.pale) + L('M244 160 L232 300', p.light, 8)),
  skirt: p =>
    P('M226 130 H374 L476 462 Q300 500 124 462Z', p.base) +
    each(row(0, 1, 7), i =>
      P(
        `M${236 + i * 20} 158 L${152 + i * 46} ${468 + 13 * Math.sin((i / 6) * 3.1)} L${168 + i * 46} ${470 + 13 * Math.sin((i / 6) * 3.1)}Z`,
        p.dark,
      ),
    ) +
    R(222, 120, 156, 38, 8, p.dark),
  dress: p =>
    P(
      'M240 96 C258 132 342 132 360 96 L412 114 L456 196 L404 226 L388 200 Q386 264 392 286 L462 494 Q300 528 138 494 L208 286 Q214 264 212 200 L196 226 L144 196 L188 114Z',
      p.base,
    ) +
    P('M208 278 H392 L398 302 H202Z', p.dark) +
    P('M240 96 C264 112 336 112 360 96 C342 132 258 132 240 96Z', p.deep) +
    mirror(L('M246 312 L208 500 M280 312 L266 508', p.line, 4) + P('M144 196 L196 226 L203 214 L150 184Z', p.dark)),
  printDress: p =>
    smallWear.dress!(p) +
    each(
      [
        [250, 190],
        [330, 220],
        [290, 246],
        [232, 370],
        [310, 350],
        [376, 380],
        [200, 450],
        [270, 440],
        [340, 460],
        [410, 470],
        [300, 160],
      ],
      ([x, y]) =>
        each(
          row(0, 72, 5),
          a => `<ellipse cx="${x}" cy="${y! - 9}" rx="6" ry="9" fill="${white}" transform="rotate(${a} ${x} ${y})"/>`,
        ) + C(x!, y!, 5, brassy),
    ),
  sheathDress: p =>
    P(
      'M232 92 Q240 150 300 154 Q360 150 368 92 L396 100 Q384 170 402 208 Q386 270 408 330 L398 506 H202 L192 330 Q214 270 198 208 Q216 170 204 100Z',
      p.base,
    ) +
    P('M232 92 Q240 150 300 154 Q360 150 368 92 L356 88 Q340 132 300 134 Q260 132 244 88Z', p.deep) +
    mirror(L('M236 214 Q232 300 240 500', p.line, 4) + L('M218 240 Q216 272 206 320', p.light, 8)),
  pyjamas: p =>
    at(
      P('M226 330 H374 L392 560 H322 L300 420 L278 560 H208Z', p.dark) +
        each(row(230, 36, 5), x => L(`M${x} 430 V556`, p.pale, 3, 'opacity="0.5"')) +
        P(shirtBlock, p.base) +
        each(row(214, 43, 5), x => L(`M${x} 140 V426`, p.pale, 4, 'opacity="0.55"')) +
        each(row(190, 48, 5), y => L(`M194 ${y} H406`, p.pale, 4, 'opacity="0.55"')) +
        mirror(P('M240 108 L300 160 L268 190 L224 126Z', p.light)) +
        L('M300 164 V428', p.deep, 4) +
        each([210, 270, 330, 390], y => C(300, y, 7, white)),
      0,
      -20,
      0.86,
    ),
  boxers: p =>
    at(
      P('M158 190 H442 L470 400 Q400 428 336 416 L300 330 L264 416 Q200 428 130 400Z', p.base) +
        R(154, 168, 292, 50, 8, p.light) +
        R(154, 178, 292, 8, 0, p.pale) +
        P('M300 218 Q270 270 300 330 Q330 270 300 218Z', p.dark) +
        mirror(L('M244 222 Q240 320 262 408', p.line, 4)),
      0,
      6,
      1.05,
    ),
  dungarees: p =>
    P('M226 232 H374 L392 300 L408 500 H322 L300 372 L278 500 H192 L208 300Z', p.base) +
    P('M236 136 H364 L376 262 H224Z', p.light) +
    mirror(
      L('M246 142 L238 86', p.dark, 20) + R(236, 132, 28, 26, 6, brassy) + P('M192 482 H280 L278 500 H190Z', p.deep),
    ) +
    R(206, 252, 188, 22, 6, p.dark) +
    R(262, 168, 76, 58, 10, p.base) +
    mirror(R(214, 396, 58, 12, 6, p.pale)),
  beanie: p =>
    P('M146 366 Q140 150 300 142 Q460 150 454 366Z', p.base) +
    each(row(0, 1, 7), i => L(`M${186 + i * 38} 350 Q${240 + i * 20} 240 300 148`, p.line, 4)) +
    R(128, 336, 344, 104, 30, p.light) +
    each(row(154, 27, 12), x => L(`M${x} 352 V424`, p.line, 4)),
  scarf: p =>
    P('M196 150 Q300 96 404 150 Q428 212 376 240 Q300 272 224 240 Q172 212 196 150Z', p.dark) +
    P('M230 154 Q300 120 370 154 Q376 188 340 198 Q300 210 260 198 Q224 188 230 154Z', p.deep) +
    P('M228 216 L300 244 L276 470 L192 462Z', p.base) +
    P('M276 226 L366 210 L416 440 L334 458Z', p.light) +
    each(
      row(0, 1, 6),
      i => L(`M${196 + i * 15} 464 l-3 28`, p.base, 6) + L(`M${340 + i * 14} ${458 - i * 3} l6 28`, p.light, 6),
    ) +
    L('M246 250 q18 26 0 52 q-18 26 0 52 q18 26 0 52', p.line, 5) +
    L('M330 240 q22 24 8 50 q-14 26 8 50 q20 24 10 48', p.line, 5) +
    P('M196 172 Q290 240 404 168 L398 214 Q300 282 206 220Z', p.base),
  mittens: p =>
    at(mitten(p), -96, 8, 0.84, -10) + at(mitten(p), 96, 8, 0.84, 10).replace('scale(0.84)', 'scale(-0.84 0.84)'),
  gloves: p =>
    at(glove(p), -92, 6, 0.86, -8) + at(glove(p), 92, 6, 0.86, 8).replace('scale(0.86)', 'scale(-0.86 0.86)'),
  socks: p => at(sock({ ...p, base: p.dark, light: p.base }), -74, -14, 0.9) + at(sock(p), 22, 16, 0.9),
  belt: p =>
    L('M300 170 A130 130 0 1 1 170 300 A118 118 0 0 1 288 184 A96 96 0 1 1 196 300', p.dark, 40) +
    L('M300 166 A134 134 0 1 1 166 300 A124 124 0 0 1 240 188', p.base, 40) +
    L('M300 166 A134 134 0 0 1 432 320', p.base, 40) +
    L('M300 152 A148 148 0 0 1 448 300', p.light, 3, 'stroke-dasharray="9 8"') +
    P('M296 146 L470 146 Q490 166 470 186 H296Z', p.base) +
    each([360, 396, 432], x => C(x, 166, 5, p.deep)) +
    L('M256 130 H318 V202 H256Z', metal, 13) +
    L('M318 166 H266', metal, 9),
  sunHat: p =>
    E(300, 392, 226, 62, p.dark) +
    E(300, 380, 226, 58, p.base) +
    P('M188 378 Q184 196 300 190 Q416 196 412 378 Q300 420 188 378Z', p.light) +
    P('M187 340 Q300 384 413 340 L412 380 Q300 422 188 380Z', p.deep) +
    L('M232 244 Q244 214 280 206', p.pale, 8),
}
