using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.Caching;

public class Distributed_cache_tests : AbpIntegratedTest<Distributed_cache_tests.TestModule>
{
    private IDistributedCache<PriceCacheItem> Prices => GetRequiredService<IDistributedCache<PriceCacheItem>>();

    [Fact]
    public async Task What_was_set_is_found_until_it_is_removed()
    {
        (await Prices.GetAsync("apple")).ShouldBeNull();

        await Prices.SetAsync("apple", new PriceCacheItem { Amount = 3 });
        (await Prices.GetAsync("apple"))!.Amount.ShouldBe(3);

        await Prices.RemoveAsync("apple");
        (await Prices.GetAsync("apple")).ShouldBeNull();
    }

    [Fact]
    public async Task An_item_is_made_once()
    {
        var made = 0;
        Task<PriceCacheItem> MakeAsync() => Task.FromResult(new PriceCacheItem { Amount = ++made });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Prices.GetOrAddAsync("pear", MakeAsync)));

        made.ShouldBe(1);
    }

    [Fact]
    public async Task The_key_of_an_item_names_its_cache()
    {
        await Prices.SetAsync("apple", new PriceCacheItem { Amount = 3 });

        (await GetRequiredService<IDistributedCache>().GetAsync("c:Prices,k:shop:apple")).ShouldNotBeNull();
        CacheNameAttribute.GetCacheName<StockCacheItem>().ShouldBe("Volo.Abp.Caching.Distributed_cache_tests+Stock");
    }

    [Fact]
    public async Task A_key_may_be_of_any_type()
    {
        var stock = GetRequiredService<IDistributedCache<StockCacheItem, Guid>>();
        await stock.SetManyAsync([new(TestUsers.Anna, new StockCacheItem { Count = 1 }), new(TestUsers.Bert, new StockCacheItem { Count = 2 })]);

        (await stock.GetManyAsync([TestUsers.Bert, TestUsers.Anna])).Select(entry => entry.Value!.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task A_change_in_a_unit_of_work_is_seen_by_others_when_that_is_committed()
    {
        await Prices.SetAsync("apple", new PriceCacheItem { Amount = 3 });
        using (var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin())
        {
            await Prices.RemoveAsync("apple", considerUow: true);
            (await Prices.GetAsync("apple", considerUow: true)).ShouldBeNull();
            (await Prices.GetAsync("apple")).ShouldNotBeNull();
            await unitOfWork.CompleteAsync();
        }

        (await Prices.GetAsync("apple")).ShouldBeNull();
    }

    [Fact]
    public async Task A_change_in_a_unit_of_work_that_fails_is_forgotten()
    {
        using (GetRequiredService<IUnitOfWorkManager>().Begin())
        {
            await Prices.SetAsync("apple", new PriceCacheItem { Amount = 3 }, considerUow: true);
        }

        (await Prices.GetAsync("apple")).ShouldBeNull();
    }

    [CacheName("Prices")]
    public class PriceCacheItem
    {
        public decimal Amount { get; set; }
    }

    public class StockCacheItem
    {
        public int Count { get; set; }
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpCachingModule))]
    public class TestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => Configure<AbpDistributedCacheOptions>(options => options.KeyPrefix = "shop:");
    }
}

public class Failing_cache_tests : AbpIntegratedTest<Failing_cache_tests.TestModule>
{
    private IDistributedCache<Distributed_cache_tests.PriceCacheItem> Prices => GetRequiredService<IDistributedCache<Distributed_cache_tests.PriceCacheItem>>();

    [Fact]
    public async Task A_cache_that_fails_is_as_good_as_an_empty_one()
        => (await Prices.GetOrAddAsync("apple", () => Task.FromResult(new Distributed_cache_tests.PriceCacheItem { Amount = 3 })))!.Amount.ShouldBe(3);

    [Fact]
    public async Task Its_errors_can_be_asked_for()
        => await Should.ThrowAsync<IOException>(() => Prices.GetAsync("apple", hideErrors: false));

    [DisableConventionalRegistration]
    public class BrokenCache : IDistributedCache
    {
        public byte[]? Get(string key) => throw new IOException("no connection");

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => throw new IOException("no connection");

        public void Refresh(string key) => throw new IOException("no connection");

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new IOException("no connection");

        public void Remove(string key) => throw new IOException("no connection");

        public Task RemoveAsync(string key, CancellationToken token = default) => throw new IOException("no connection");

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new IOException("no connection");

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw new IOException("no connection");
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpCachingModule))]
    public class TestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddSingleton<IDistributedCache, BrokenCache>();
    }
}
