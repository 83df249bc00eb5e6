using System.Linq.Expressions;
using Kefu.Platform.Sites;
using Microsoft.EntityFrameworkCore.Query;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace Kefu.Platform.DataScopes;

/// <summary>Puts the widest scope of the current user's roles into a query.</summary>
[ExposeServices(typeof(IDataScope))]
internal sealed class DataScopeFilter(
    DataScopeDefinitions definitions,
    DataScopeGrants grants,
    ISiteDirectory directory,
    ICurrentSite site,
    ICurrentUser currentUser) : IDataScope, ITransientDependency
{
    public async Task<IQueryable<TEntity>> ApplyAsync<TEntity>(IQueryable<TEntity> query)
    {
        var definition = definitions.Get<TEntity>();
        if (currentUser.Id is not { } userId)
        {
            return query.Where(_ => false);
        }

        return await grants.WidestAsync(definition, currentUser.Roles) switch
        {
            DataScope.Own => Owned(query, definition, owner => owner == userId),
            DataScope.Unit => AroundPerson(query, definition, await directory.GetAsync(), userId),
            DataScope.Site when !typeof(ISiteOwned).IsAssignableFrom(typeof(TEntity)) && !site.IsAll => OfSite(query, definition, await directory.GetAsync()),
            _ => query,
        };
    }

    /// <summary>What the whole company shares has no site of its own: it counts to its owner's.</summary>
    private IQueryable<TEntity> OfSite<TEntity>(IQueryable<TEntity> query, DataScopeDefinition<TEntity> definition, SiteMap map)
        => site.Id is { } siteId ? Owned(query, definition, map.PeopleOf(siteId)) : query.Where(_ => false);

    private static IQueryable<TEntity> AroundPerson<TEntity>(IQueryable<TEntity> query, DataScopeDefinition<TEntity> definition, SiteMap map, Guid userId)
    {
        var people = map.PeopleAround(userId);
        if (people is null || definition.Unit is null)
        {
            return Owned(query, definition, people is null || people.Contains(userId) ? people : [.. people, userId]);
        }

        var owners = Nullable([.. people, userId]);
        var units = Nullable(map.UnitsAround(userId));
        var owned = On(definition.Owner, owner => owners.Contains(owner));
        var ofUnit = On(definition.Unit, unit => units.Contains(unit));
        var row = owned.Parameters[0];
        return query.Where(Expression.Lambda<Func<TEntity, bool>>(
            Expression.OrElse(owned.Body, ReplacingExpressionVisitor.Replace(ofUnit.Parameters[0], row, ofUnit.Body)), row));
    }

    private static IQueryable<TEntity> Owned<TEntity>(IQueryable<TEntity> query, DataScopeDefinition<TEntity> definition, IReadOnlyCollection<Guid>? people)
    {
        if (people is null)
        {
            return query;
        }

        var owners = Nullable(people);
        return Owned(query, definition, owner => owners.Contains(owner));
    }

    private static IQueryable<TEntity> Owned<TEntity>(IQueryable<TEntity> query, DataScopeDefinition<TEntity> definition, Expression<Func<Guid?, bool>> isSeen)
        => query.Where(On(definition.Owner, isSeen));

    private static Expression<Func<TEntity, bool>> On<TEntity>(Expression<Func<TEntity, Guid?>> property, Expression<Func<Guid?, bool>> condition)
        => Expression.Lambda<Func<TEntity, bool>>(ReplacingExpressionVisitor.Replace(condition.Parameters[0], property.Body, condition.Body), property.Parameters);

    private static List<Guid?> Nullable(IEnumerable<Guid> ids) => ids.Select(id => (Guid?)id).ToList();
}
