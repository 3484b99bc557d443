/** Spanish: guarantee, care, sizes, stores, contact and the shop itself. */
export const spanishProducts = `
# warranty · warranty · warranty
¿Qué garantía tengo?
? cuánto dura la garantía
? mi hervidor se rompió al año
? garantía de dos años
? el producto dejó de funcionar
? reclamar la garantía
? los zapatos tienen garantía
Todo tiene la garantía legal de dos años: reparamos, cambiamos o reembolsamos. Las ollas Gussholm tienen 25 años, las tiendas de campaña Tarnfell cinco y los muebles Hemmalund diez.

El desgaste y los accidentes no están cubiertos. Dinos el pedido y qué pasó, con una foto si se puede ver.

# repairs · warranty · warranty
¿Reparan cosas?
? pueden reparar mi chaqueta
? se les puede cambiar la suela a las botas
? se rompió el cierre
? quién arregla mis auriculares
? cuánto cuesta una reparación
Sí: a las botas Halvorn les ponemos suela nueva por 69 €, los cierres de chaquetas y tiendas cuestan desde 19 €, y las máquinas Tonvik y Kessla se reparan a precio fijo. Tarda de dos a tres semanas.

Tráelo a una tienda o pídenos una etiqueta. Dentro de la garantía es gratis.

# spare-parts · warranty · warranty
¿Hay piezas de repuesto?
? vidrio de repuesto para mi prensa francesa
? junta nueva para la cafetera italiana
? perdí las piquetas de la tienda de campaña
? almohadillas de repuesto para los auriculares
? pedir un repuesto
Para todas las máquinas, tiendas de campaña, auriculares y muebles hay piezas durante al menos ocho años. Dinos el producto y la pieza, y te mandamos el precio.

Las más pedidas: vidrio de prensa francesa 12,95 €, junta de cafetera italiana 3,95 €, almohadillas 19,95 €, seis
piquetas 7,95 €.

# care-wool · care · product_care
¿Cómo lavo la lana?
? el merino puede ir en la lavadora
? cómo limpio un suéter de lana
? a mi jersey le salen bolitas
? cómo seco la lana
? proteger la lana de las polillas
Airéala a menudo y lávala poco: programa de lana a 30 °C o a mano en frío, con detergente para lana, y sécala en plano. Nunca en la secadora.

Las bolitas salen con un peine. Guárdala limpia, con cedro contra las polillas. Los puntos Fisherman y Fair Isle se
lavan solo a mano.

# care-leather · care · product_care
¿Cómo cuido los zapatos de cuero?
? cómo limpio las botas de piel
? qué cera uso para botas de montaña
? impermeabilizar zapatos
? cómo limpio el ante
? cuidado del cuero
Quita la suciedad con un cepillo, déjalos secar lejos del calor y aplica cera o crema cada pocas semanas. El ante pide cepillo y espray.

Las botas de montaña de nobuk llevan cera en las costuras. Deja secar las botas mojadas con periódico dentro, nunca
sobre el radiador.

# care-down · care · product_care
¿Cómo lavo el plumón?
? puedo lavar mi chaqueta de plumas
? cómo limpio un saco de dormir
? el plumón se apelmaza
? qué detergente uso para plumas
? cómo guardo un saco de dormir
A 30 °C en un programa delicado con detergente para plumón, y luego en la secadora a baja temperatura con dos pelotas de tenis hasta que no queden grumos. Puede tardar tres horas.

Guarda los sacos de dormir sueltos en la bolsa grande, sin comprimir. Una vez por temporada basta.

# care-rainwear · care · product_care
¿Cómo cuido la ropa impermeable y las tiendas de campaña?
? mi chaqueta de lluvia ya no es impermeable
? cómo impermeabilizo de nuevo una chaqueta
? puedo lavar un impermeable
? cómo limpio una carpa
? el agua ya no resbala
Lava la chaqueta a 30 °C sin suavizante y sécala en la secadora en caliente 20 minutos, lo que renueva el acabado. Usa un espray si después el agua ya no resbala.

Las tiendas de campaña se limpian solo con una esponja y agua tibia, y deben estar secas antes de guardarlas.

# care-cast-iron · care · product_care
¿Cómo cuido el hierro fundido?
? cómo curo una sartén de hierro
? mi sartén está oxidada
? el hierro fundido va al lavavajillas
? limpiar una sartén
? puedo usar jabón en el hierro fundido
Límpialo aún caliente con agua caliente y un cepillo, sécalo enseguida y úntalo con una gota de aceite. Nada de lavavajillas ni de remojo.

El óxido sale con lana de acero; después úntalo con poco aceite y mételo una hora al horno a 220 °C. Las ollas
esmaltadas son más fáciles: pueden ir al lavavajillas.

# care-knives-wood · care · product_care
¿Cómo cuido los cuchillos y las tablas?
? cómo afilo un cuchillo
? los cuchillos van al lavavajillas
? aceitar una tabla de cortar
? se rajó la tabla de madera
? mantener los cuchillos afilados
Lávalos a mano y sécalos enseguida; aceita las tablas y los mangos de madera dos veces al año. Unas pasadas por la piedra de afilar cada mes mantienen el filo.

El juego Klingstad Start es la excepción: puede ir al lavavajillas.

# care-electronics · care · product_care
¿Cómo cuido la electrónica y las baterías?
? que la batería dure más
? cómo descalcifico un hervidor
? limpiar los audífonos
? actualizar el firmware de los auriculares
? descalcificar la cafetera espresso
Mantén las baterías entre el 20 y el 80 %, lejos del calor, y cárgalas cada tres meses si no las usas. Descalcifica hervidores y cafeteras una vez al mes con ácido cítrico.

Limpia las almohadillas de los auriculares con agua tibia y sécalas antes de volver a guardarlas en el estuche.

# assembly · care · product_care
¿Cómo se montan los muebles?
? instrucciones de montaje
? ustedes arman los muebles
? falta un tornillo
? cuánto se tarda en armar la estantería
? necesito herramientas
El folleto y la única herramienta que necesitas vienen en la caja, y el tiempo está en la página del producto. En Alemania y Austria nuestros montadores lo hacen por el 15 % del precio, como mínimo 39 €.

En la página del producto también hay un vídeo y el folleto. Los tornillos que falten están en tu buzón en tres días.

# size-guide · sizes
¿Cómo encuentro mi talla?
? guía de tallas
? cómo mido mi pie
? qué marcas tallan pequeño
? tabla de talles para chaquetas
? conversión de tallas europeas
? qué talla soy
Cada prenda y cada zapato tienen en su página una tabla en centímetros; mídete y elige la fila en la que estás. Feldmark y Corvane tallan pequeño: toma una talla más.

Pie: ponte sobre un papel con el talón en la pared y mide hasta el dedo más largo, por la tarde. Pecho: en la parte más
ancha, por debajo de los brazos. Kivetta y Marrowby tallan un poco grande, Halvorn y Tindrel como indica la etiqueta.

# stores · stores · store_locator
¿Dónde están sus tiendas y cuándo abren?
? dónde están las tiendas
? buscador de tiendas
? horario de las tiendas
? hay una tienda en Berlín
? la tienda más cercana
? abren los domingos
? tienda en Múnich
? dirección de la tienda de Hamburgo
En Berlín (Birkenallee 90), Hamburgo (Am Speicher 21), Múnich (Rosenhof 4) y Colonia (Lindenstraße 12). Todas abren de lunes a sábado de 10:00 a 20:00 y cierran los domingos.

Berlín y Hamburgo tienen el taller de aire libre, Múnich el laboratorio de carrera y Colonia la barra de café. El 24 y el
31 de diciembre cerramos a las 14:00.

# store-collection · stores · store_locator
¿Puedo recoger mi pedido en una tienda?
? comprar en línea y recoger en tienda
? pasar a buscarlo a la tienda
? reservar en tienda
? cuánto tiempo me guardan la reserva
? me lo puedo probar en la tienda
Sí, gratis, normalmente en dos horas si la tienda lo tiene. Lo guardamos cinco días y te escribimos cuando está listo.

Trae el número de pedido. Allí puedes probarte todo y dejar en el momento lo que no te quede bien.

# contact · contact · contact_details
¿Cómo me comunico con ustedes?
? teléfono de atención al cliente
? cuál es su correo electrónico
? número para llamar
? cuándo puedo llamarlos
? contactar con soporte
? cómo puedo reclamar
? tienen WhatsApp
Aquí mismo en cualquier momento, por teléfono en el +49 30 23125100 o por correo a hello@larkholm.example. Las personas atienden de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 18:00.

Los correos se responden en un día laborable. Hablamos inglés, alemán, francés, español, italiano y portugués.

# back-in-stock · products
¿Cuándo vuelve a haber?
? está agotado
? avísame cuando esté disponible
? van a traer más
? no queda en mi talla
? fecha de reposición
Pide que te avisemos y recibes un mensaje cuando vuelva, por el canal que quieras. La mayoría de las tallas vuelve en tres a cinco semanas.

Los artículos outlet no vuelven. Un aviso no reserva el artículo.

# gift-wrapping · gift cards
¿Envuelven regalos?
? envoltorio de regalo
? pueden añadir una tarjeta
? enviarlo como regalo sin el precio
? caja de regalo
? envuélvanlo para Navidad
Sí, en papel reciclado por 3,95 € por paquete, con una tarjeta con tus palabras. El precio no va en el paquete.

Elígelo en la cesta. Los bultos grandes no se pueden envolver.

# business · service
¿Atienden a empresas?
? cuenta de empresa
? descuento por volumen
? comprar para mi empresa
? regalos corporativos
? descuento por cantidad
Sí: desde diez piezas o 1000 € te hacemos una oferta en un día laborable. Escribe a business@larkholm.example.

Las empresas compran con factura a 30 días. Se pueden poner logotipos en tazas, botellas y bolsas desde 25 piezas.

# sustainability · company
¿Qué tan sostenibles son?
? sus productos son sostenibles
? el embalaje es reciclable
? el algodón es orgánico
? dónde se fabrican los productos
? compensan las emisiones
? producción ética
Enviamos los paquetes en cartón reciclado sin plástico, y todo el algodón de Lunabo es orgánico certificado. La página del producto indica los materiales y, si lo sabemos, el origen.

Reparamos antes de cambiar, y vendemos lo devuelto como segunda selección en nuestras tiendas. Nuestro almacén funciona con
viento y sol.

# recycling · company
¿Recogen cosas viejas?
? reciclar aparatos electrónicos viejos
? dónde tiro las pilas
? entregar ropa usada
? desechar el embalaje
? reciben mis zapatos viejos
Sí: nuestras tiendas reciben gratis pilas usadas, pequeños aparatos, zapatos y ropa, los hayas comprado donde los hayas comprado. Con una máquina grande nueva nos llevamos la vieja.

Si no vives en una ciudad con tienda, pídenos una etiqueta gratis para aparatos de hasta 25 cm.

# jobs · company
¿Buscan personal?
? ofertas de empleo
? trabajar en Larkholm
? prácticas
? mandar mi currículum
? vacantes
Buscamos a menudo personas para nuestras tiendas, el almacén de Leipzig y la atención al cliente. Los puestos abiertos están en /jobs; escribe a jobs@larkholm.example.
`
