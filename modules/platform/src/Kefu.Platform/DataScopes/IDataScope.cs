namespace Kefu.Platform.DataScopes;

/// <summary>Narrows queries down to what the current user's roles may see.</summary>
public interface IDataScope
{
    /// <summary>
    /// The rows within the user's scope, as part of the query: lists, counts and reads by id agree when they all go through here. Nobody
    /// who is not signed in sees any.
    /// </summary>
    /// <exception cref="Volo.Abp.AbpException">No module defines scopes of this kind of record.</exception>
    Task<IQueryable<TEntity>> ApplyAsync<TEntity>(IQueryable<TEntity> query);
}
