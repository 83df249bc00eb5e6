namespace Volo.Abp.DependencyInjection;

/// <summary>An attribute that names the service types of a class.</summary>
public interface IExposedServiceTypesProvider
{
    Type[] GetExposedServiceTypes(Type targetType);
}
