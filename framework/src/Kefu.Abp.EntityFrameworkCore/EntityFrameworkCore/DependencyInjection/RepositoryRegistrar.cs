using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Registers the repositories of a context's entities under the interfaces that callers inject.</summary>
internal sealed class RepositoryRegistrar(AbpDbContextRegistrationOptions options)
{
    public void AddRepositories()
    {
        foreach (var (entityType, repositoryType) in options.CustomRepositories)
        {
            Register(entityType, repositoryType);
        }

        foreach (var entityType in DefaultRepositoryEntities().Distinct().Except(options.CustomRepositories.Keys))
        {
            Register(entityType, DefaultRepositoryOf(entityType));
        }
    }

    private IEnumerable<Type> DefaultRepositoryEntities()
        => options.RegisterDefaultRepositories
            ? EntitiesOfSets().Where(type => options.IncludeAllEntitiesForDefaultRepositories || typeof(IAggregateRoot).IsAssignableFrom(type)).Concat(options.SpecifiedDefaultRepositories)
            : options.SpecifiedDefaultRepositories;

    private IEnumerable<Type> EntitiesOfSets()
        => options.OriginalDbContextType.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(property => property.PropertyType.GenericTypeArguments[0])
            .Where(type => typeof(IEntity).IsAssignableFrom(type));

    private Type DefaultRepositoryOf(Type entityType)
        => KeyTypeOf(entityType) is { } keyType
            ? typeof(EfCoreRepository<,,>).MakeGenericType(options.OriginalDbContextType, entityType, keyType)
            : typeof(EfCoreRepository<,>).MakeGenericType(options.OriginalDbContextType, entityType);

    private void Register(Type entityType, Type repositoryType)
    {
        foreach (var serviceType in ServiceTypesOf(entityType).Where(serviceType => serviceType.IsAssignableFrom(repositoryType)))
        {
            options.Services.Replace(ServiceDescriptor.Transient(serviceType, repositoryType));
        }
    }

    private static IEnumerable<Type> ServiceTypesOf(Type entityType)
    {
        yield return typeof(IReadOnlyBasicRepository<>).MakeGenericType(entityType);
        yield return typeof(IReadOnlyRepository<>).MakeGenericType(entityType);
        yield return typeof(IBasicRepository<>).MakeGenericType(entityType);
        yield return typeof(IRepository<>).MakeGenericType(entityType);
        if (KeyTypeOf(entityType) is { } keyType)
        {
            yield return typeof(IReadOnlyBasicRepository<,>).MakeGenericType(entityType, keyType);
            yield return typeof(IReadOnlyRepository<,>).MakeGenericType(entityType, keyType);
            yield return typeof(IBasicRepository<,>).MakeGenericType(entityType, keyType);
            yield return typeof(IRepository<,>).MakeGenericType(entityType, keyType);
        }
    }

    private static Type? KeyTypeOf(Type entityType)
        => entityType.GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEntity<>))?.GenericTypeArguments[0];
}
