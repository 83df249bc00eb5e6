using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Volo.Abp.EntityFrameworkCore.Sqlite;

/// <summary>
/// SQLite keeps a decimal as text, whose order is not that of the numbers, so EF Core refuses to order by it. Orders by its
/// value as a floating-point number instead; what is read is still the exact decimal. A least or greatest value of a query
/// is its first row in that order; inside a group it is the floating-point one, exact to 15 digits.
/// </summary>
internal sealed class SqliteDecimalOrdering : IQueryExpressionInterceptor
{
    private SqliteDecimalOrdering() { }

    public static SqliteDecimalOrdering Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => new Rewriter().Visit(queryExpression);

    private sealed class Rewriter : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var visited = (MethodCallExpression)base.VisitMethodCall(node);
            if (visited.Arguments.Count < 2 || (visited.Method.DeclaringType != typeof(Queryable) && visited.Method.DeclaringType != typeof(Enumerable)))
            {
                return visited;
            }

            return visited.Method.Name switch
            {
                nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending)
                    => OrderByNumber(visited),
                nameof(Queryable.Min) => Extreme(visited, nameof(Queryable.OrderBy)),
                nameof(Queryable.Max) => Extreme(visited, nameof(Queryable.OrderByDescending)),
                _ => visited,
            };
        }

        private static MethodCallExpression OrderByNumber(MethodCallExpression call)
        {
            var key = LambdaOf(call.Arguments[1]);
            if (!IsDecimal(key.ReturnType) || call.Arguments.Count != 2)
            {
                return call;
            }

            var number = AsNumber(key);
            var method = call.Method.GetGenericMethodDefinition().MakeGenericMethod(key.Parameters[0].Type, number.ReturnType);
            return Expression.Call(method, call.Arguments[0], call.Method.DeclaringType == typeof(Queryable) ? Expression.Quote(number) : number);
        }

        private static Expression Extreme(MethodCallExpression call, string order)
        {
            if (call.Arguments[1] is not (LambdaExpression or UnaryExpression { Operand: LambdaExpression }) || !IsDecimal(LambdaOf(call.Arguments[1]).ReturnType))
            {
                return call;
            }

            var selector = LambdaOf(call.Arguments[1]);
            return call.Method.DeclaringType == typeof(Queryable)
                ? FirstInOrder(call.Arguments[0], selector, order)
                : ExtremeNumber(call, selector);
        }

        /// <summary><c>Max(x => x.Price)</c> becomes <c>OrderByDescending(x => (double)x.Price).Select(x => x.Price).First()</c>, which keeps every digit.</summary>
        private static MethodCallExpression FirstInOrder(Expression source, LambdaExpression selector, string order)
        {
            var element = selector.Parameters[0].Type;
            var isNullable = Nullable.GetUnderlyingType(selector.ReturnType) is not null;
            if (isNullable)
            {
                var isKnown = Expression.Lambda(Expression.NotEqual(selector.Body, Expression.Constant(null, selector.ReturnType)), selector.Parameters);
                source = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [element], source, Expression.Quote(isKnown));
            }

            var number = AsNumber(selector);
            var ordered = Expression.Call(typeof(Queryable), order, [element, number.ReturnType], source, Expression.Quote(number));
            var values = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [element, selector.ReturnType], ordered, Expression.Quote(selector));
            return Expression.Call(typeof(Queryable), isNullable ? nameof(Queryable.FirstOrDefault) : nameof(Queryable.First), [selector.ReturnType], values);
        }

        private static UnaryExpression ExtremeNumber(MethodCallExpression call, LambdaExpression selector)
        {
            var number = AsNumber(selector);
            var extreme = Expression.Call(typeof(Enumerable), call.Method.Name, [selector.Parameters[0].Type], call.Arguments[0], number);
            return Expression.Convert(extreme, selector.ReturnType);
        }

        private static LambdaExpression AsNumber(LambdaExpression key)
        {
            var number = Nullable.GetUnderlyingType(key.ReturnType) is null ? typeof(double) : typeof(double?);
            return Expression.Lambda(Expression.Convert(key.Body, number), key.Parameters);
        }

        private static LambdaExpression LambdaOf(Expression argument) => (LambdaExpression)(argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : argument);

        private static bool IsDecimal(Type type) => type == typeof(decimal) || type == typeof(decimal?);
    }
}
