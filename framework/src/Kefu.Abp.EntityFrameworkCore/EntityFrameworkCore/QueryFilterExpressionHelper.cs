using System.Linq.Expressions;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Joins query filters.</summary>
public static class QueryFilterExpressionHelper
{
    /// <summary>A row must fulfil both.</summary>
    public static Expression<Func<T, bool>> CombineExpressions<T>(Expression<Func<T, bool>> expression1, Expression<Func<T, bool>> expression2)
    {
        var parameter = Expression.Parameter(typeof(T), "entity");
        var left = new Replacement(expression1.Parameters[0], parameter).Visit(expression1.Body)!;
        var right = new Replacement(expression2.Parameters[0], parameter).Visit(expression2.Body)!;
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left, right), parameter);
    }

    private sealed class Replacement(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
