/** Spanish: delivery, parcels, returns and refunds, payment, vouchers, the account and data. */
export const spanishOrders = `
# delivery-time · delivery · delivery_options
¿Cuánto tarda el envío?
? cuánto demora la entrega
? si pido hoy cuándo me llega
? en cuántos días recibo mi paquete
? entregan los sábados
? cuál es el plazo de entrega normal
? qué tan rápido envían
Dentro de Alemania, un paquete tarda de dos a cuatro días laborables; al resto de la UE, de tres a siete. El envío exprés dentro de Alemania llega al siguiente día laborable.

Los pedidos hechos antes de las 14:00 de un día laborable salen de nuestro almacén ese mismo día. Kranich Post reparte
de lunes a sábado. Para Gran Bretaña, Suiza, Noruega y Estados Unidos calcula de cinco a nueve días laborables. Los
muebles y otros bultos grandes llegan con cita previa: el transportista te llama antes.

# delivery-cost · delivery · delivery_options
¿Cuánto cuesta el envío?
? cuánto sale el envío
? el envío es gratis
? a partir de cuánto es gratis el envío
? cuáles son los gastos de envío
? tengo que pagar el despacho
? cuánto cobran por enviar a España
Dentro de Alemania el envío cuesta 4,95 € y es gratis desde 50 €. A otros países de la UE cuesta 9,95 € y es gratis desde 100 €.

A Gran Bretaña, Suiza, Noruega y Estados Unidos cuesta 14,95 €. El envío exprés dentro de Alemania cuesta 12,95 €, pidas
lo que pidas. Las tarjetas regalo por correo electrónico no tienen gastos de envío.

# delivery-countries · delivery · delivery_options
¿A qué países envían?
? hacen envíos al extranjero
? envían a Suiza
? puedo comprar desde España
? envíos internacionales
? mandan a Estados Unidos
? desde qué países puedo pedir
? envían a México o a Argentina
Enviamos a todos los países de la UE excepto Chipre y Malta, y a Gran Bretaña, Suiza, Noruega y Estados Unidos.

Fuera de la UE, la aduana puede cobrar aranceles e impuestos de importación al llegar; no están incluidos en nuestros
precios. Los muebles grandes solo van a Alemania, Austria y los Países Bajos.

# delivery-express · delivery · delivery_options
¿Hay envío exprés?
? lo puedo tener mañana
? entrega al día siguiente
? cuánto tarda el envío urgente
? lo necesito con urgencia
? cuánto cuesta el envío exprés
? hasta qué hora tengo que pedir para recibirlo mañana
Sí: pide antes de las 14:00 de un día laborable y llega al siguiente, por 12,95 €, dentro de Alemania.

Barrow Express reparte de lunes a viernes hasta las 18:00 y necesita una firma o tu permiso para dejar el paquete. Los
bultos grandes y las cajas de regalo no pueden ir por exprés.

# delivery-collection-points · delivery · delivery_options
¿Puede ir a un casillero de paquetes, a un vecino o a la oficina?
? entregar en un punto de recogida
? lo pueden mandar a un casillero
? déjenselo al vecino
? puedo recibirlo en el trabajo
? dejar el paquete en un lugar seguro
Sí: al pagar indica cualquier dirección de tu país, o elige uno de los 9000 casilleros Kranich en Alemania.

¿No hay nadie en casa? El transportista prueba con un vecino, luego va al punto de recogida más cercano y deja un aviso.
Allí el paquete espera siete días.

# tracking · delivery
¿Cómo sigo mi paquete?
? dónde encuentro el número de seguimiento
? cómo rastreo mi paquete
? el seguimiento no se actualiza
? por qué todavía no hay seguimiento
? mi número de guía no funciona
Recibes un número de seguimiento por correo en cuanto el paquete sale, y también está en tu pedido. El transportista puede tardar hasta la noche en mostrarlo.

Un pedido puede llegar en varios paquetes, cada uno con su número. Si no se mueve nada durante tres días laborables,
avísanos.

# late-parcel · delivery
Mi paquete va con retraso. ¿Y ahora?
? mi pedido no ha llegado
? la entrega está atrasada
? el paquete se demora
? el paquete está parado en camino
? tenía que llegar ayer
Espera, por favor, dos días laborables después de la fecha prometida. Después lo buscamos con el transportista, lo que tarda hasta cinco días laborables.

No tienes que esperar el resultado: a los tres días laborables de empezar la búsqueda puedes elegir entre otro paquete o
recuperar tu dinero.

# lost-parcel · delivery
Dice entregado, pero aquí no hay nada.
? figura como entregado y no lo recibí
? se perdió mi paquete
? otra persona se llevó mi paquete
? entregado pero no hay nada en el buzón
? el transportista dice que lo recibí
Mira con los vecinos, en el portal y si hay un aviso, y dínoslo en un plazo de 14 días. Entonces abrimos una búsqueda, y en cinco días laborables tienes otro paquete o tu dinero de vuelta.

El transportista puede pedirte que firmes una breve declaración de que no llegó nada.

# return-period · returns · return_policy
¿Cuánto tiempo tengo para devolver algo?
? cuál es su política de devoluciones
? cuántos días tengo para devolverlo
? puedo devolver algo después de dos semanas
? plazo de devolución
? hasta cuándo lo puedo regresar
? se aceptan devoluciones
Tienes 30 días desde la entrega para devolver casi todo. Los productos de belleza tienen 14 días y deben estar precintados.

La ropa y los zapatos deben estar sin usar y con sus etiquetas; probárselos en casa está bien. Los artículos outlet y
las tarjetas regalo no se pueden devolver. Los días cuentan desde la entrega, también en los regalos.

# return-how · returns · return_policy
¿Cómo devuelvo algo?
? cómo funciona una devolución
? dónde consigo la etiqueta de devolución
? qué hago para devolver mi pedido
? necesito la caja original
? dónde entrego la devolución
? puedo devolver en tienda
Registra la devolución aquí o en tu cuenta, imprime la etiqueta o muestra su código, y entrega el paquete en cualquier mostrador de Kranich. También puedes traerlo a una de nuestras tiendas.

La caja original es bienvenida, pero sirve cualquiera que sea resistente. Pon varios artículos de un mismo pedido en un
solo paquete. Guarda el resguardo hasta que tengas el reembolso.

# return-cost · returns · return_policy
¿Cuánto cuesta una devolución?
? devolver es gratis
? quién paga el envío de la devolución
? hay cargo por devolver
? me descuentan algo al devolver
? cuánto cobran por regresar un producto
Las devoluciones son gratis dentro de Alemania y Austria; desde otros países descontamos 5,95 €. Los muebles tienen un cargo de reposición del 10 %, como máximo 60 € por pieza.

No se descuenta nada si el artículo estaba defectuoso o no era lo que pediste. El cargo de los muebles incluye la
recogida en tu puerta.

# final-sale · returns · return_policy
¿Qué es la venta final?
? puedo devolver artículos rebajados
? se devuelven las cosas del outlet
? puedo devolver una tarjeta regalo
? qué no se puede devolver
? lo compré rebajado, lo puedo regresar
Los artículos outlet y las tarjetas regalo son venta final: no se pueden devolver ni cambiar. Los demás artículos rebajados sí, dentro de los 30 días habituales.

Lo defectuoso es distinto: la garantía de dos años también vale para el outlet. También quedan excluidos los productos
de belleza abiertos, los pendientes y lo hecho por encargo.

# exchange · returns · return_policy
¿Puedo cambiar algo?
? cambiar por otra talla
? puedo cambiar el color después de recibirlo
? cómo funcionan los cambios
? quiero otro talle
? un cambio en vez de un reembolso
Sí, en 30 días y gratis, por otra talla o color del mismo producto. Te reservamos el nuevo durante diez días.

El artículo nuevo sale cuando el transportista ha escaneado tu devolución. Si cuesta más o menos, la diferencia se cobra
o se reembolsa entonces. Exactamente el mismo solo se da a cambio de uno dañado.

# refund-time · returns · return_policy
¿Cuándo recupero mi dinero?
? cuánto tarda un reembolso
? aún no recibo el reembolso
? cuándo está el dinero en mi cuenta
? plazo de reembolso
? cómo me devuelven el dinero
Reembolsamos en los tres días laborables siguientes a la llegada de tu devolución, por la misma vía con la que pagaste. Tu banco puede tardar de dos a cinco días más.

Los paquetes tardan de dos a cuatro días en volver, así que cuenta con unos diez días en total. Lo que se pagó con
tarjeta regalo vuelve a la tarjeta regalo. El gasto de envío original se reembolsa si devuelves el pedido entero.

# damaged-goods · returns
Algo llegó roto, equivocado o incompleto.
? mi artículo está dañado
? el vaso llegó roto
? recibí el producto equivocado
? falta una pieza
? me mandaron la talla equivocada
? llegó defectuoso
Lo sentimos: mándanos una foto del artículo y de la caja, y te enviamos otro o te reembolsamos enseguida. Dínoslo en un plazo de 14 días desde la entrega.

Normalmente no hace falta que lo devuelvas. Guarda el embalaje hasta que te respondamos, porque el transportista quizá
quiera verlo.

# payment-ways · payment · payment_options
¿Cómo puedo pagar?
? qué formas de pago aceptan
? puedo pagar con PayPal
? aceptan tarjetas de crédito
? puedo pagar con factura
? aceptan Apple Pay
? puedo pagar en efectivo
? se puede pagar por transferencia o contra entrega
Con Visa o Mastercard, PayPal, factura (Alemania, Austria y Suiza) y tarjetas regalo de Larkholm. En nuestras tiendas también en efectivo y con tarjeta bancaria.

Las tarjetas y PayPal se cobran al hacer el pedido. Puedes combinar una tarjeta regalo con cualquier otra forma de pago.

# payment-invoice · payment · payment_options
¿Cómo funciona el pago con factura?
? pagar después de recibir
? comprar ahora y pagar luego
? cuándo vence la factura
? puedo recibir primero la mercancía
? límite del pago con factura
La factura llega por correo electrónico con el paquete y vence 14 días después de la entrega, sin recargo. Está disponible para clientes de Alemania, Austria y Suiza hasta 500 €.

Si devuelves algo, paga solo lo que te quedas. Un primer pedido con factura se comprueba con una agencia de crédito.

# payment-instalments · payment · payment_options
¿Puedo pagar a plazos?
? tienen financiación
? pagar por meses
? dividir el pago
? pago en cuotas
? meses sin intereses
Sí, desde 150 € en tres pagos mensuales sin intereses, o en seis o doce al 7,9 % anual. Se elige al pagar y está disponible para clientes de Alemania y Austria.

La decisión tarda un minuto. Puedes liquidar el resto en cualquier momento.

# payment-failed · payment · payment_problem
Mi pago no funcionó.
? rechazaron mi tarjeta
? falló el pago
? me cobraron dos veces
? por qué no acepta mi tarjeta
? no reconozco un cobro
? me descontaron el dinero y no hay pedido
Casi siempre el banco pide una confirmación en su aplicación o se alcanzó el límite: inténtalo de nuevo o elige otra forma de pago. Un segundo cargo es solo una retención y desaparece en tres días laborables.

Si no reconoces un cargo que dice LARKHOLM, habla con nosotros y lo buscamos por fecha e importe. No nos envíes nunca el
número completo de tu tarjeta.

# payment-security · payment · privacy
¿Es seguro pagar aquí?
? guardan el número de mi tarjeta
? es seguro mi pago
? están a salvo los datos de mi tarjeta
? la página está cifrada
? puedo confiar mi tarjeta a esta tienda
Sí: los números de tarjeta van cifrados directamente a nuestro proveedor de pagos, y nosotros solo vemos las últimas cuatro cifras. Aquí nadie te pide nunca el número completo, el PIN ni la contraseña.

# invoice-copy · payment · invoice
¿Dónde está mi factura?
? necesito un recibo
? mándenme la factura en PDF
? factura para mi empresa
? dónde descargo la factura
? factura con IVA
? necesito el ticket o la boleta de mi compra
Llegó por correo electrónico cuando salió el paquete, y la encuentras en PDF en tu cuenta, dentro del pedido. Los invitados la reciben de nuevo a través de atención al cliente.

Podemos añadir el nombre de una empresa o un NIF-IVA dentro de los 30 días siguientes al pedido.

# gift-cards · gift cards · gift_card
¿Cómo funcionan las tarjetas regalo?
? puedo comprar un vale
? cuánto tiempo vale una tarjeta regalo
? cómo canjeo una tarjeta regalo
? puedo usar dos tarjetas regalo
? hay tarjeta regalo digital
? de qué importes son las gift cards
Tenemos tarjetas regalo de 25 €, 50 €, 100 € y 200 €, por correo electrónico en minutos o por correo postal en una caja. Valen tres años y se pueden usar en varias veces.

Escribe el código al pagar o añade la tarjeta a tu cuenta. Lo que sobra queda en la tarjeta. No se pueden cobrar en
efectivo ni devolver.

# loyalty · loyalty · loyalty
¿Cómo funciona el Larkholm Circle?
? cómo gano puntos
? qué niveles tiene el programa
? qué tienen los socios oro
? cómo llego a platino
? tienen programa de puntos
? cuánto valen los puntos
Recibes un punto por cada euro, y 100 puntos valen 3 €. El nivel depende de lo que gastaste en doce meses: bronce desde el primer pedido, plata desde 250 €, oro desde 750 €, platino desde 1500 €.

Plata tiene envío gratis desde 25 €, oro además un envío exprés gratis al mes, y platino además una persona del equipo
que ya le conoce. Los puntos se abonan cuando acaba el plazo de devolución y duran dos años.

# student-discount · loyalty · loyalty
¿Hay descuento para estudiantes?
? oferta para estudiantes
? soy estudiante, me hacen descuento
? descuento para aprendices
? los profesores tienen descuento
? descuento universitario
Sí, el 10 % para estudiantes y aprendices en todo menos artículos outlet y tarjetas regalo. Mándanos una foto de tu carné una vez al año.

Recibes un código personal que funciona tantas veces como quieras. No se puede combinar con otros códigos.

# promo-codes · payment · promo_code
¿Cómo funcionan los códigos de descuento?
? dónde pongo el código promocional
? mi código de descuento no funciona
? puedo combinar dos códigos
? hay un cupón para clientes nuevos
? el código está vencido
Escribe el código en la cesta; hay un código por pedido. Los clientes nuevos tienen un 10 % con el código del correo de bienvenida de nuestro boletín.

Un código puede fallar porque ha caducado, porque exige un importe mínimo o porque no vale para artículos outlet y
tarjetas regalo. No podemos añadir un código después de hacer el pedido.

# price-match · payment · price_match
¿Igualan precios?
? lo vi más barato en otro lado
? bajó de precio después de que lo compré
? garantía de precio
? ahora está rebajado, me devuelven la diferencia
? pueden mejorar este precio
Sí: si nuestro propio precio baja en los 14 días siguientes a tu pedido, te devolvemos la diferencia en una tarjeta regalo. También igualamos el precio de otras tiendas alemanas para el mismo artículo en existencia, antes de que lo pidas.

Mándanos un enlace. Quedan excluidos los marketplaces, los artículos outlet y las liquidaciones.

# account-create · account · create_account
¿Necesito una cuenta?
? cómo me registro
? puedo comprar como invitado
? crear una cuenta
? qué ventajas tiene una cuenta
? abrir una cuenta de cliente
No, puedes comprar como invitado. Con una cuenta ves tus pedidos, juntas puntos y guardas direcciones; solo hace falta un correo electrónico y un minuto.

# account-password · account · recover_password
No puedo entrar en mi cuenta.
? olvidé mi contraseña
? restablecer la contraseña
? el inicio de sesión no funciona
? mi cuenta está bloqueada
? no me llega el código
No hay contraseña que olvidar: enviamos un código de seis cifras a tu correo electrónico, válido durante diez minutos. Después de cinco códigos erróneos espera quince minutos.

Mira en la carpeta de spam si no llega nada. Si ya no tienes esa dirección, atención al cliente puede cambiarla después
de comprobar quién eres.

# data-privacy · privacy · privacy
¿Qué hacen con mis datos?
? qué datos guardan
? venden mis datos
? política de privacidad
? RGPD
? se graban los chats
? quién ve mis datos
Usamos tus datos para entregar tus pedidos y responderte, los guardamos en la UE y no los vendemos a nadie. Los chats se guardan 90 días, los pedidos diez años, como manda la ley fiscal.

Puedes ver, corregir y llevarte todos tus datos. Escribe a privacy@larkholm.example.

# cookies · privacy · privacy
¿Qué cookies usan?
? configuración de cookies
? me rastrean
? cómo rechazo las cookies
? para qué son las cookies
? cambiar mi elección de cookies
Solo las que necesitan la cesta y el inicio de sesión, salvo que permitas más. Puedes cambiar tu elección al pie de cada página.

Con tu consentimiento también medimos qué páginas se leen. En nuestras páginas no hay publicidad de otros.

# data-deletion · privacy · delete_account
¿Cómo elimino mi cuenta?
? borrar mis datos
? cerrar mi cuenta
? derecho al olvido
? eliminar mi información personal
? quiero darme de baja y que me borren
Dínoslo aquí con la sesión iniciada o escribe a privacy@larkholm.example; en siete días desaparece todo lo que la ley no nos obliga a guardar. Las facturas se conservan diez años, separadas de todo lo demás.

Los puntos y las tarjetas regalo de la cuenta se pierden, así que úsalos antes.

# newsletter · account · newsletter
¿Cómo recibo o dejo de recibir el boletín?
? darme de baja del boletín
? dejen de mandarme correos
? suscribirme a las novedades
? demasiados correos de ustedes
? cómo consigo el descuento de bienvenida
? no quiero más mensajes de texto
Un enlace al pie de cada correo lo para al instante, y una casilla en tu cuenta o decírnoslo aquí también lo activa o lo para. Llega una vez por semana.

Los correos sobre tus pedidos llegan siempre, porque forman parte de la compra.
`
